import HealthCards
import JSONTree
import JWTKit

/// One public key of a client's set, the one that a signed text names.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/client-confidential-asymmetric.html>
struct ClientKey {
    /// What both sides of SMART have to support, and nothing else.
    private static let kinds = ["RS384": "RSA", "ES384": "EC"]

    private let json: String

    /// - Returns: `nil` unless exactly one key has the id and the type that the text's algorithm needs, and is of a
    ///   strength that can be trusted.
    init?(_ text: SignedText, in set: [UInt8]) {
        guard let kind = text.algorithm.flatMap({ Self.kinds[$0] }), let id = text.keyID,
            let keys = try? JSONTree(set).root["keys"]
        else { return nil }
        let named = keys.elements.filter { $0["kid"]?.string == id && $0["kty"]?.string == kind }
        guard named.count == 1, let key = named.first, key["d"] == nil, Self.isStrong(key) else { return nil }
        json = String(decoding: key.bytes, as: UTF8.self)
    }

    /// RSA of 2,048 to 8,192 bits, or P-384.
    private static func isStrong(_ key: JSONNode) -> Bool {
        guard key["kty"]?.string == "RSA" else { return key["crv"]?.string == "P-384" }
        guard let modulus = key["n"]?.string.flatMap({ Base64URL.decode($0.utf8) }) else { return false }
        return (2048...8192).contains(modulus.drop { $0 == 0 }.count * 8)
    }

    func hasSigned(_ text: SignedText) async -> Bool {
        let keys = JWTKeyCollection()
        guard (try? await keys.add(jwk: JWK(json: json))) != nil else { return false }
        return (try? await keys.verify(text.text, as: NoClaims.self)) != nil
    }
}
