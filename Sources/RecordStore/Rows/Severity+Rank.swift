package import Findings

extension Finding.Severity {
    /// As stored: 1 note, 2 warning, 3 error.
    package var rank: Int {
        switch self {
        case .note: 1
        case .warning: 2
        case .error: 3
        }
    }

    /// The severity of a stored rank; an unknown one counts as an error.
    package init(rank: Int64) { self = Self.allCases.first { $0.rank == rank } ?? .error }
}
