/// A version that holds no more, with the resource that it was one of.
package struct PastEntry: Sendable, Hashable {
    /// Its place in the order in which versions ended.
    package let key: Int64
    package let id: String
    /// The number of the change that made it.
    package let version: Int64
    /// When that change was made.
    package let updatedAt: Timestamp
    /// The number of the change that replaced or removed it.
    package let endedBy: Int64
    /// In whose record it stood; `nil` for the directory, and for a person who has become another one since.
    package let personID: String?
    /// As kept: references are not led yet; empty for a damaged copy.
    package let json: [UInt8]

    package init(
        key: Int64,
        id: String,
        version: Int64,
        updatedAt: Timestamp,
        endedBy: Int64,
        personID: String?,
        json: [UInt8]
    ) {
        (self.key, self.id, self.version, self.updatedAt) = (key, id, version, updatedAt)
        (self.endedBy, self.personID, self.json) = (endedBy, personID, json)
    }
}
