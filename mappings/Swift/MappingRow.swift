/// A row of an operator: a code and what it is to mean, with its place.
package struct MappingRow: Sendable, Hashable {
    /// The file, relative to the folder.
    package let file: String
    /// From 1.
    package let line: Int
    /// The table; `nil` for a local code system.
    package let table: TableName?
    /// What is sent.
    package let code: String
    /// What it means.
    package let target: Code
}
