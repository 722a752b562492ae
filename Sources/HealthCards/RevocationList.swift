import JSONTree

/// The cards of one key that their issuer has revoked.
///
/// Source: <https://spec.smarthealth.cards/#revocation>
package struct RevocationList: Sendable, Hashable {
    /// The key whose cards are meant.
    package let keyID: String
    /// Per revocation id: cards that hold from before this second are revoked; `nil`: all are.
    private let ids: [String: Double?]

    /// - Returns: `nil` if the bytes are no such list.
    package init?(_ bytes: [UInt8]) {
        guard let root = (try? JSONTree(bytes))?.root, root["method"]?.string == "rid",
            let keyID = root["kid"]?.string, let list = root["rids"], list.kind == .array
        else { return nil }
        self.keyID = keyID
        var ids: [String: Double?] = [:]
        for text in list.elements.compactMap(\.string) {
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            guard let id = parts.first else { continue }
            let before = parts.count > 1 ? Double(parts[1]) : nil
            // Of two lines for one id the wider counts.
            if let known = ids[id] {
                ids[id] = .some(known.flatMap { known in before.map { max(known, $0) } })
            } else {
                ids[id] = .some(before)
            }
        }
        self.ids = ids
    }

    /// Whether a card under this id, holding from a second on, is revoked.
    func revokes(_ id: String, notBefore: Double) -> Bool {
        guard let entry = ids[id] else { return false }
        return entry.map { notBefore < $0 } ?? true
    }
}
