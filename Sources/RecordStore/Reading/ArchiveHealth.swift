/// What a check of the archive found.
package struct ArchiveHealth: Sendable, Hashable {
    /// The engine and the number of the schema, in words.
    package var engine = ""
    /// One line per fault, without values; empty if all is well.
    package var faults: [String] = []
    /// Rows whose content was compared with its hash.
    package var compared = 0
    /// The number of the last change.
    package var lastChange: Int64 = 0
    /// Bytes free where the archive lies; `nil` if unknown.
    package var freeBytes: Int64?

    package init() {}
}
