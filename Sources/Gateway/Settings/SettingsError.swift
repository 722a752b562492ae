/// Why a settings file cannot be used.
package struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// In plain words.
    package let problem: String
    /// Counted from 1; `nil` if it concerns the file.
    package let line: Int?

    init(_ problem: String, line: Int?) {
        self.problem = problem
        self.line = line
    }

    package var description: String { line.map { "line \($0): \(problem)" } ?? problem }
}
