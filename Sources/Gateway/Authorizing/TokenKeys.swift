import Crypto
import CryptoExtras
import Foundation
import HealthCards
import JSONTree
import JWTKit
package import RecordStore

/// The keys that tokens are signed with: one for access tokens, one for what apps are told of who has logged in.
///
/// They are made when first needed and kept in the register. After a rotation the old ones still verify until the last
/// token that they signed has expired.
package actor TokenKeys {
    /// ES256 is quick for what is checked with each request; RS256 is what every OpenID client can read.
    enum Purpose: String, CaseIterable { case access = "ES256", identity = "RS256" }

    private struct Key {
        let purpose: Purpose
        let id: String
        let pem: String
        let since: Int64
    }

    /// Old keys verify for as long as access tokens last, and a while longer.
    private static let grace: Int64 = 2 * 3_600_000

    /// So many tokens whose signatures were verified are remembered.
    private static let remembered = 10_000

    private let register: any AccessRegister
    private var verified: Set<[UInt8]> = []
    private var keys: [Key] = []
    private var signers = JWTKeyCollection()

    package init(register: any AccessRegister) { self.register = register }

    /// - Returns: The signed text.
    func sign(_ claims: some JWTPayload, _ purpose: Purpose) async throws -> String {
        if current(purpose) == nil { try await load() }
        if current(purpose) == nil {
            try await make(purpose)
            try await load()
        }
        guard let key = current(purpose) else { throw ArchiveError.notFound }
        return try await signers.sign(claims, kid: JWKIdentifier(string: key.id))
    }

    /// Whether an access token was signed here, with a key that still counts.
    func hasSigned(_ token: SignedText) async -> Bool {
        guard token.algorithm == Purpose.access.rawValue, let id = token.keyID else { return false }
        // Another process may have made a new key meanwhile.
        if !keys.contains(where: { $0.id == id }) { try? await load() }
        guard keys.contains(where: { $0.id == id && $0.purpose == .access }) else { return false }
        let digest = Secret.digest(of: token.text)
        if verified.contains(digest) { return true }
        guard (try? await signers.verify(token.text, as: NoClaims.self)) != nil else { return false }
        // Clients use one token many times; what is verified once stays so for as long as its key counts.
        if verified.count >= Self.remembered { verified.removeAll() }
        verified.insert(digest)
        return true
    }

    /// Signs with new keys from now on.
    package func rotate() async throws(ArchiveError) {
        do {
            for purpose in Purpose.allCases { try await make(purpose) }
            try await load()
        } catch { throw error as? ArchiveError ?? .engine(-1) }
    }

    /// The public keys as a JWK set.
    package func set() async throws(ArchiveError) -> [UInt8] {
        do {
            try await load()
            for purpose in Purpose.allCases where current(purpose) == nil {
                try await make(purpose)
                try await load()
            }
            let members = try keys.map { try Self.publicMembers($0) }
            var json = JSONWriter()
            json.object { json in
                json.member("keys", members) { members, json in
                    json.object { json in for (name, value) in members { json.member(named: name) { $0.value(value) } }
                    }
                }
            }
            return json.bytes
        } catch { throw error as? ArchiveError ?? .engine(-1) }
    }

    private func current(_ purpose: Purpose) -> Key? { keys.last { $0.purpose == purpose } }

    private func make(_ purpose: Purpose) async throws {
        let pem =
            switch purpose {
            case .access: P256.Signing.PrivateKey().pemRepresentation
            case .identity: try _RSA.Signing.PrivateKey(keySize: .bits2048).pemRepresentation
            }
        var json = JSONWriter()
        json.object { json in
            json.member("use", purpose.rawValue)
            json.member("pem", pem)
            json.member("since", integer: Int(Timestamp.now.milliseconds))
        }
        let id = Secret.id()
        try await register.keep(AccessHolder(kind: .key, id: id, name: id, body: json.bytes))
    }

    private func load() async throws {
        var found: [Key] = []
        for holder in try await register.holders(.key, owner: nil) {
            guard let root = try? JSONTree(holder.body).root, let pem = root["pem"]?.string,
                let purpose = root["use"]?.string.flatMap(Purpose.init),
                let since = root["since"]?.number.flatMap({ Int64($0) })
            else { throw ArchiveError.damaged("key") }
            found.append(Key(purpose: purpose, id: holder.id, pem: pem, since: since))
        }
        found.sort { ($0.since, $0.id) < ($1.since, $1.id) }
        let signers = JWTKeyCollection()
        for key in found {
            let id = JWKIdentifier(string: key.id)
            switch key.purpose {
            case .access: await signers.add(ecdsa: try ES256PrivateKey(pem: key.pem), kid: id)
            case .identity:
                await signers.add(rsa: try Insecure.RSA.PrivateKey(pem: key.pem), digestAlgorithm: .sha256, kid: id)
            }
        }
        try await forget(&found)
        (keys, self.signers, verified) = (found, signers, [])
    }

    /// Drops keys whose last token has expired: those that were followed by a newer one long ago.
    private func forget(_ found: inout [Key]) async throws {
        let limit = Timestamp.now.milliseconds - Self.grace
        for key in found {
            guard let next = found.first(where: { $0.purpose == key.purpose && $0.since > key.since }),
                next.since < limit
            else { continue }
            try await register.remove(.key, id: key.id)
            found.removeAll { $0.id == key.id }
        }
    }

    private static func publicMembers(_ key: Key) throws -> [(String, String)] {
        let shared = [("kid", key.id), ("alg", key.purpose.rawValue), ("use", "sig")]
        switch key.purpose {
        case .access:
            let point = try P256.Signing.PrivateKey(pemRepresentation: key.pem).publicKey.rawRepresentation
            return shared + [
                ("kty", "EC"), ("crv", "P-256"), ("x", Base64URL.encode(point.prefix(32))),
                ("y", Base64URL.encode(point.suffix(32))),
            ]
        case .identity:
            let numbers = try _RSA.Signing.PrivateKey(pemRepresentation: key.pem).publicKey.getKeyPrimitives()
            return shared + [
                ("kty", "RSA"), ("n", Base64URL.encode(numbers.modulus)),
                ("e", Base64URL.encode(numbers.publicExponent)),
            ]
        }
    }
}
