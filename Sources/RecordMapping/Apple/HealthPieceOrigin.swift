import Findings

/// Where a piece of an export begins, to tell places in the piece as places in the export.
struct HealthPieceOrigin: Sendable {
    static let start = HealthPieceOrigin()

    /// Of the first byte of the piece.
    var line = 1
    /// How many elements of each name stand before the piece.
    var counts: [String: Int] = [:]

    /// The same place in the export.
    func place(_ place: Place, offset: Int? = nil) -> Place {
        var steps = place.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if steps.count > 2, let bracket = steps[2].firstIndex(of: "["),
            let number = Int(steps[2][bracket...].dropFirst().dropLast())
        {
            let name = String(steps[2][..<bracket])
            steps[2] = "\(name)[\(number + (counts[name] ?? 0))]"
        }
        return Place(offset: offset, line: place.line.map { $0 + line - 1 }, path: steps.joined(separator: "/"))
    }
}
