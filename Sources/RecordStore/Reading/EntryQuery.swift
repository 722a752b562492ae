/// Which entries of one person, or of the directory, are wanted.
package struct EntryQuery: Sendable, Hashable {
    /// Where the next page starts.
    package struct Position: Sendable, Hashable {
        package let starts: Int64
        package let key: Int64

        package init(starts: Int64, key: Int64) {
            self.starts = starts
            self.key = key
        }
    }

    /// One code to be found, in a given system or in any.
    package struct Code: Sendable, Hashable {
        package let field: SearchField
        package let values: ClosedRange<Int64>

        /// A `system` of `nil` means any; an empty one means a code without system.
        package init(_ field: SearchField, system: String?, code: String) {
            self.field = field
            if let system {
                let token = SearchToken(field, system: system.utf8, code: code.utf8)
                values = token.value...token.value
            } else {
                values = SearchToken.range(ofCode: code)
            }
        }
    }

    /// Any record id of the person; `nil` for the directory.
    package var personID: String?
    /// R4 resource types; empty for all.
    package var kinds: [String] = []
    /// Entries whose clinical time has a second in common with it; undated entries are left out.
    package var period: ClosedRange<Int64>?
    /// All groups must be met, each by one of its codes.
    package var codes: [[Code]] = []
    /// The largest number of entries on a page.
    package var limit = 1000
    /// Behind the last entry of the page before.
    package var after: Position?

    package init(of personID: String?, kinds: [String] = []) {
        self.personID = personID
        self.kinds = kinds
    }
}
