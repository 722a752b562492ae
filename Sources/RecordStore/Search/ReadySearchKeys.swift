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
}
