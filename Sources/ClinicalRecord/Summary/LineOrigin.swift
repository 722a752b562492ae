/// Where a line of a summary comes from.
package struct LineOrigin: Sendable, Hashable {
    /// The id of the entry.
    package var entryID: String
    /// The configured names of the sources that state the fact, sorted, each once.
    package var sources: [String]
    /// Whether sources contradict each other about it.
    package var isContested: Bool

    package init(entryID: String = "", sources: [String] = [], isContested: Bool = false) {
        self.entryID = entryID
        self.sources = sources
        self.isContested = isContested
    }
}
