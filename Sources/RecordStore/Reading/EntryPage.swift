/// Entries by clinical time, newest first, undated ones last.
package struct EntryPage: Sendable, Hashable {
    package let entries: [RecordedEntry]
    /// `nil` if nothing follows.
    package let next: EntryQuery.Position?

    package init(entries: [RecordedEntry], next: EntryQuery.Position?) {
        self.entries = entries
        self.next = next
    }
}
