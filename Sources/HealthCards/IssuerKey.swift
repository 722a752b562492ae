import Crypto
import JSONTree

/// A public key of an issuer: P-256, for ES256, named by its own thumbprint.
///
/// Source: <https://spec.smarthealth.cards/#determining-keys-associated-with-an-issuer>,
/// RFC 7638, <https://www.rfc-editor.org/rfc/rfc7638>
package struct IssuerKey: Sendable {
    /// The thumbprint.
    package let id: String
    /// Whether the issuer keeps a list of revoked cards for it.
    let hasRevocations: Bool
    let publicKey: P256.Signing.PublicKey

    /// - Returns: `nil` if it is no such key, or is named otherwise.
    init?(_ json: JSONNode) {
        guard json["kty"]?.string == "EC", json["crv"]?.string == "P-256", json["use"]?.string ?? "sig" == "sig",
            json["alg"]?.string ?? "ES256" == "ES256", json["d"] == nil,
            let x = json["x"]?.string, let y = json["y"]?.string,
            let first = Base64URL.decode(x.utf8), let second = Base64URL.decode(y.utf8),
            first.count == 32, second.count == 32,
            let key = try? P256.Signing.PublicKey(rawRepresentation: first + second)
        else { return nil }
        let thumbprint = #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
        id = Base64URL.encode(Array(SHA256.hash(data: Array(thumbprint.utf8))))
        guard json["kid"]?.string == id else { return nil }
        hasRevocations = json["crlVersion"] != nil
        publicKey = key
    }

    /// The usable keys of a set; others in it are passed over.
    ///
    /// - Returns: `nil` if the bytes are no set of keys.
    package static func keys(in bytes: [UInt8]) -> [IssuerKey]? {
        guard let list = (try? JSONTree(bytes))?.root["keys"], list.kind == .array else { return nil }
        return list.elements.compactMap { IssuerKey($0) }
    }
}
