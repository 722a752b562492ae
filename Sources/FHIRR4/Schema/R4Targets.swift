/// A set of resource kinds.
struct R4Targets: Sendable {
    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    mutating func insert(_ kind: Int) {
        let bit = UInt64(1) << UInt64(kind & 63)
        switch kind >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        default: words.2 |= bit
        }
    }

    func contains(_ kind: Int) -> Bool {
        let word =
            switch kind >> 6 {
            case 0: words.0
            case 1: words.1
            default: words.2
            }
        return word >> UInt64(kind & 63) & 1 == 1
    }
}
