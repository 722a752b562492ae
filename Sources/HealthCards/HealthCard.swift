import Crypto
import Findings
package import JSONTree

/// One SMART Health Card as it is written: a signed text whose payload is a small FHIR Bundle and who vouches for it.
///
/// Reading checks the form only; ``CardIssuers`` says whether it can be believed.
///
/// Source: <https://spec.smarthealth.cards/>
package struct HealthCard: Sendable {
    /// Names the key that signed it: the thumbprint of that key.
    package let keyID: String?
    /// The algorithm the header names; only `ES256` is ever believed.
    package let algorithm: String?
    /// The address of the issuer as it is spelled.
    package let issuer: String
    /// From when on it holds, in seconds since 1970.
    package let notBefore: Double
    /// Until when it holds, in seconds since 1970; `nil` if it does not end.
    package let expires: Double?
    /// Under which its issuer may revoke it.
    package let revocationID: String?
    /// What was signed.
    package let payload: JSONTree
    /// The bytes of the Bundle within those of the payload.
    package let bundle: Range<Int>

    private let signed: [UInt8]
    private let signature: [UInt8]

    /// The most bytes of a payload; a card fits a few QR codes.
    package static let payloadLimit = 1 << 20

    /// - Parameters:
    ///   - text: Header, payload and signature in Base64, parted by dots.
    ///   - path: Where the card stands, for errors.
    /// - Throws: if it cannot be read.
    package init(_ text: ArraySlice<UInt8>, path: String) throws(HealthCardError) {
        let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Base64URL.decode(parts[0]), let packed = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw HealthCardError(.parts, at: Place(path: path)) }
        let head = try Self.json(header, path: "\(path).header")
        guard head.root["zip"]?.string == "DEF" else {
            throw HealthCardError(.deflate, at: Place(path: "\(path).header.zip"))
        }
        keyID = head.root["kid"]?.string
        algorithm = head.root["alg"]?.string
        signed = Array(text[parts[0].startIndex..<parts[1].endIndex])
        self.signature = signature
        payload = try Self.json(Self.expand(packed, path: path), path: "\(path).payload")
        let root = payload.root
        let credential = root["vc"]
        guard let issuer = root["iss"]?.string, let start = root["nbf"]?.number.flatMap(Double.init),
            let bundle = credential?["credentialSubject"]?["fhirBundle"]
        else { throw HealthCardError(.content, at: Place(path: "\(path).payload")) }
        self.issuer = issuer
        notBefore = start
        expires = root["exp"]?.number.flatMap(Double.init)
        revocationID = credential?["rid"]?.string
        self.bundle = bundle.range
    }

    /// The version of FHIR that it states.
    package var fhirVersion: String? { payload.root["vc"]?["credentialSubject"]?["fhirVersion"]?.string }

    /// Whether it has an end that is no number; then nobody can say when it ends.
    var hasUnreadableEnd: Bool { payload.root["exp"] != nil && expires == nil }

    /// Whether a key made the signature.
    func isSigned(by key: IssuerKey) -> Bool {
        guard signature.count == 64, let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.publicKey.isValidSignature(signature, for: signed)
    }

    private static func expand(_ packed: [UInt8], path: String) throws(HealthCardError) -> [UInt8] {
        do {
            return try RawInflate.expand(packed, limit: payloadLimit)
        } catch {
            let code: HealthCardError.Code = error == .tooLarge ? .tooLarge : .deflate
            throw HealthCardError(code, at: Place(path: "\(path).payload"))
        }
    }

    private static func json(_ bytes: [UInt8], path: String) throws(HealthCardError) -> JSONTree {
        guard let tree = try? JSONTree(bytes), tree.root.kind == .object else {
            throw HealthCardError(.content, at: Place(path: path))
        }
        return tree
    }
}
