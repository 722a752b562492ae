/// The hands in which a PDF is written; content is never smaller than 10.5 points.
enum TypeStyle: Int, CaseIterable {
    case title, name, section, subsection, body, strong, quiet, columnHead, band, danger, outside, furniture

    /// In points.
    var size: Double {
        switch self {
        case .title: 12.5
        case .name: 19
        case .section: 13
        case .subsection: 11.5
        case .body, .strong, .quiet, .columnHead, .band, .danger, .outside: 10.5
        case .furniture: 9
        }
    }

    /// 400 is regular, 700 bold.
    var weight: UInt32 {
        switch self {
        case .body, .quiet, .furniture: 400
        case .title, .name, .section, .subsection, .strong, .columnHead, .band, .danger, .outside: 700
        }
    }

    var colour: Colour {
        switch self {
        case .name, .subsection, .body, .strong, .band: .ink
        case .title, .section: .accent
        case .quiet, .columnHead, .furniture: .quiet
        case .danger: .danger
        case .outside: .outside
        }
    }
}
