import HealthCards
import JSONTree

/// A signed text taken apart, before anything of it is believed: header and claims are strict JSON objects.
///
/// Source: RFC 7515, <https://www.rfc-editor.org/rfc/rfc7515>
struct SignedText {
    /// Nobody's claims are longer.
    private static let limit = 16_384

    let header: JSONNode
    let claims: JSONNode
    let text: String

    /// - Returns: `nil` if it is none, or if its header wants more than a signature.
    init?(_ text: String) {
        guard text.utf8.count <= Self.limit else { return nil }
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
            Base64URL.decode(parts[2]) != nil, header["crit"] == nil
        else { return nil }
        (self.header, self.claims, self.text) = (header, claims, text)
    }

    private static func object(_ part: Substring.UTF8View) -> JSONNode? {
        guard let bytes = Base64URL.decode(part), let root = try? JSONTree(bytes).root, root.kind == .object else {
            return nil
        }
        return root
    }

    var algorithm: String? { header["alg"]?.string }
    var keyID: String? { header["kid"]?.string }

    /// A claim that is a whole number of seconds since 1970.
    func seconds(_ name: StaticString) -> Int64? { claims[name]?.number.flatMap { Int64($0) } }
}
