/// What an entry or a person read like for some time.
package struct EntryVersion: Sendable, Hashable {
    /// The number of the change that made it.
    package let version: Int64
    /// When it was made.
    package let since: Timestamp
    /// When it was replaced or removed; `nil` for what holds now.
    package let until: Timestamp?
    /// The number of the change that replaced or removed it; `nil` for what holds now.
    package let endedBy: Int64?
    /// In whose record it stood; `nil` for the directory, and for a person who has become another one since.
    package let personID: String?
    /// The resource.
    package let json: [UInt8]

    package init(
        version: Int64,
        since: Timestamp,
        until: Timestamp?,
        endedBy: Int64?,
        personID: String?,
        json: [UInt8]
    ) {
        self.version = version
        self.since = since
        self.until = until
        self.endedBy = endedBy
        self.personID = personID
        self.json = json
    }
}
