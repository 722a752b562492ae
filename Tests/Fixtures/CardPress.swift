package import Crypto
import Foundation

/// Makes health cards as an issuer does, with a key of its own; everything in them is made up.
package struct CardPress: Sendable {
    /// The address that its cards name.
    package var issuer: String
    /// What the header says instead of what is true.
    package var header: [String: String] = [:]
    private let key: P256.Signing.PrivateKey

    package init(issuer: String = "https://issuer.example/cards", key: P256.Signing.PrivateKey = .init()) {
        (self.issuer, self.key) = (issuer, key)
    }

    private var point: (x: String, y: String) {
        let raw = key.publicKey.rawRepresentation
        return (Self.text(raw.prefix(32)), Self.text(raw.suffix(32)))
    }

    /// The thumbprint of the public key.
    package var keyID: String {
        let members = #"{"crv":"P-256","kty":"EC","x":"\#(point.x)","y":"\#(point.y)"}"#
        return Self.text(Data(SHA256.hash(data: Data(members.utf8))))
    }

    /// The public keys as the issuer shows them; `other` goes into the key.
    package func keySet(_ other: String = "") -> [UInt8] {
        let names = #""kty":"EC","use":"sig","alg":"ES256","crv":"P-256""#
        return Array(#"{"keys":[{\#(names),"kid":"\#(keyID)","x":"\#(point.x)","y":"\#(point.y)"\#(other)}]}"#.utf8)
    }

    /// A list of revoked cards.
    package func revocations(_ ids: [String]) -> [UInt8] {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
        return Array(#"{"kid":"\#(keyID)","method":"rid","ctr":1,"rids":[\#(list)]}"#.utf8)
    }

    /// What is signed; `other` goes beside `nbf`, `credential` beside the Bundle's subject.
    package func payload(
        _ bundle: String,
        from start: Int = 1_600_000_000,
        other: String = "",
        credential: String = ""
    ) -> [UInt8] {
        let subject = #"{"fhirVersion":"4.0.1","fhirBundle":\#(bundle)}"#
        let card = #"{"type":["https://smarthealth.cards#health-card"]\#(credential),"credentialSubject":\#(subject)}"#
        return Array(#"{"iss":"\#(issuer)","nbf":\#(start)\#(other),"vc":\#(card)}"#.utf8)
    }

    /// The signed text.
    package func card(_ payload: [UInt8]) throws -> String { try signed(packed: Self.stored(payload)) }

    /// The signed text of a payload that is packed already.
    package func signed(packed: [UInt8]) throws -> String {
        let head = ["zip": "DEF", "alg": "ES256", "kid": keyID].merging(header) { $1 }
        let names = head.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
        let text = Self.text(Data("{\(names.joined(separator: ","))}".utf8)) + "." + Self.text(Data(packed))
        return try text + "." + Self.text(key.signature(for: Data(text.utf8)).rawRepresentation)
    }

    /// A file of cards.
    package static func file(_ cards: [String]) -> [UInt8] {
        Array(#"{"verifiableCredential":[\#(cards.map { "\"\($0)\"" }.joined(separator: ","))]}"#.utf8)
    }

    /// The digits of so many QR codes.
    package static func codes(_ card: String, _ count: Int = 1) -> [String] {
        let bytes = Array(card.utf8)
        let size = (bytes.count + count - 1) / count
        return (0..<count).map { number in
            let digits = bytes[number * size..<min(bytes.count, (number + 1) * size)].map { byte in
                let value = Int(byte) - 45
                return value < 10 ? "0\(value)" : "\(value)"
            }
            return "shc:/" + (count > 1 ? "\(number + 1)/\(count)/" : "") + digits.joined()
        }
    }

    /// DEFLATE without compression: blocks of bytes as they are.
    package static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            packed += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + block
        } while !rest.isEmpty
        return packed
    }

    private static func text(_ bytes: some DataProtocol) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
