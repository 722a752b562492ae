import ClinicalRecord

/// Search keys that were worked out ahead, and the very bytes that they were read from.
///
/// The bytes tell whether they fit: an entry may keep what another delivery said under the same id.
struct ReadySearchKeys: Sendable {
    let json: [UInt8]
    let keys: SearchKeys

    init(kind: String, json: [UInt8]) {
        self.json = json
        keys = SearchKeys(kind: kind, json: json)
    }
    /// Those of all resources of a contribution, by resource id.
    static func all(of contribution: PreparedContribution) -> [String: ReadySearchKeys] {
        var keys: [String: ReadySearchKeys] = [:]
        keys.reserveCapacity(contribution.facts.count)
        for fact in contribution.facts {
            keys[fact.resource.id] = ReadySearchKeys(kind: fact.resource.kind, json: fact.resource.json)
        }
        return keys
    }
}
