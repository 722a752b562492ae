package import ClinicalRecord

/// An entry as an engine holds it: with the keys of its rows.
package struct HeldEntry: Sendable, Hashable {
    /// Of the entry's row; stays when the entry has a new version.
    package let key: Int64
    /// Of the person; 0 for the directory.
    package let person: Int64
    /// The number of the change that gave the entry its present content.
    package let version: Int64
    package let entry: Entry

    package init(key: Int64, person: Int64, version: Int64, entry: Entry) {
        self.key = key
        self.person = person
        self.version = version
        self.entry = entry
    }
}
