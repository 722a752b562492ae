/// Addresses that a link in narrative may lead to.
enum NarrativeAddress {
    /// The address itself if it is `http`, `https` or `mailto` and holds no blank or control character.
    static func safe(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        guard bytes.count <= 2048, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C }) else { return nil }
        let lower = address.lowercased()
        return ["http://", "https://", "mailto:"].contains { lower.hasPrefix($0) } ? address : nil
    }
}
