/// Where in a delivery something stands: names and counts, never a value.
public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The first byte, counted from 0 in the delivery as it was received; `nil` if only the line is known.
    public let offset: Int?
    /// The line, counted from 1; `nil` for formats whose readers do not count lines.
    public let line: Int?
    /// The address in the words of the format: `PID[1]-5.1`, `Bundle.entry[3].resource.code`,
    /// `/ClinicalDocument/component[1]/structuredBody[1]`; empty for the delivery as a whole.
    public let path: String

    /// Names a place; give what is known.
    public init(offset: Int? = nil, line: Int? = nil, path: String) {
        self.offset = offset
        self.line = line
        self.path = path
    }

    /// The delivery as a whole.
    public static let whole = Place(offset: 0, path: "")

    /// The path, then the line or the byte in brackets: `/ClinicalDocument/id[1] (line 12)`.
    public var description: String {
        let position = line.map { "line \($0)" } ?? offset.map { "byte \($0)" }
        guard let position else { return path }
        return path.isEmpty ? position : "\(path) (\(position))"
    }
}
