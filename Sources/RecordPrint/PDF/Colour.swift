/// The few colours of a page; each dark one has a contrast of at least 7 to 1 on white.
enum Colour {
    case ink, quiet, accent, danger, outside, rule, band, dangerGround, cautionGround, caution, grey, pale, white

    /// Red, green and blue from 0 to 1.
    var parts: (red: Double, green: Double, blue: Double) {
        let hex: Int =
            switch self {
            case .ink: 0x1B2227
            case .quiet: 0x4A545C
            case .accent: 0x0F4C5C
            case .danger: 0x8C1A13
            case .outside: 0x8A3B00
            case .rule: 0xCFD6DB
            case .band: 0xE3EFE8
            case .dangerGround: 0xFDF3F2
            case .cautionGround: 0xFDF9EF
            case .caution: 0xB98A2B
            case .grey: 0x6B757D
            case .pale: 0xEEF2F4
            case .white: 0xFFFFFF
            }
        return (Double(hex >> 16) / 255, Double(hex >> 8 & 0xFF) / 255, Double(hex & 0xFF) / 255)
    }
}
