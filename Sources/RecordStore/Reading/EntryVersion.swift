/// What an entry or a person read like for some time.
package struct EntryVersion: Sendable, Hashable {
    /// The number of the change that made it.
    package let version: Int64
    /// When it was made.
    package let since: Timestamp
    /// When it was replaced or removed; `nil` for what holds now.
    package let until: Timestamp?
    /// The resource.
    package let json: [UInt8]

    package init(version: Int64, since: Timestamp, until: Timestamp?, json: [UInt8]) {
        self.version = version
        self.since = since
        self.until = until
        self.json = json
    }
}
