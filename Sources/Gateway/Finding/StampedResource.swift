import JSONTree
package import RecordStore

/// A resource as the API gives it: with the version and the time that Chartway keeps for it, and with the address of the
/// original where a document names one.
package struct StampedResource: Sendable, Hashable {
    package let kind: String
    package let id: String
    /// Counts from 1.
    package let version: Int64
    package let updatedAt: Timestamp
    /// Whose record it is part of; `nil` for the directory.
    package let personID: String?
    /// The resource with `meta.versionId` and `meta.lastUpdated`; all else as kept.
    package let json: [UInt8]

    /// Whose data it is, for the journal.
    var persons: Set<String> { personID.map { [$0] } ?? [] }

    package init(
        kind: String,
        id: String,
        version: Int64,
        updatedAt: Timestamp,
        personID: String?,
        json: [UInt8]
    ) {
        self.kind = kind
        self.id = id
        self.version = version
        self.updatedAt = updatedAt
        self.personID = personID
        let led = kind == "DocumentReference" ? OriginalName.linked(json) : json
        self.json = Self.stamp(led, version: version, updatedAt: updatedAt)
    }

    /// Puts the stamp into `meta`, which keeps its other members.
    private static func stamp(_ json: [UInt8], version: Int64, updatedAt: Timestamp) -> [UInt8] {
        guard let tree = try? JSONTree(json), tree.root.kind == .object else { return json }
        let old = tree.root["meta"]
        var meta = JSONWriter()
        meta.object { meta in
            meta.member("versionId", String(version))
            meta.member("lastUpdated", updatedAt.description)
            guard let old else { return }
            for (name, value) in old.members where name != "versionId" && name != "lastUpdated" {
                meta.member(named: name) { $0.raw(value.bytes) }
            }
        }
        if let old { return json[..<old.range.lowerBound] + meta.bytes + json[old.range.upperBound...] }
        let end = tree.root.range.upperBound - 1
        return json[..<end] + Array(",\"meta\":".utf8) + meta.bytes + json[end...]
    }
}
