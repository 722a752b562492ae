import HealthCards
import JSONTree
import RecordStore

/// Finds out which client it is, by the one way that it is registered for.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/client-confidential-asymmetric.html>
struct AuthenticateClient: Sendable {
    /// Clocks differ by so many seconds.
    private static let skew: Int64 = 60
    private static let longest: Int64 = 300

    let register: any AccessRegister
    let address: ServerAddress
    let fetch: (any KeySetFetching)?

    func callAsFunction(_ credentials: ClientCredentials, at now: Timestamp) async throws(OAuthError) -> Client {
        switch credentials {
        case .none(let id):
            let client = try await client(id)
            guard client.kind == .public else { throw Self.refused }
            return client
        case .secret(let id, let secret):
            let client = try await client(id)
            guard client.kind == .secret, let digest = client.secretDigest,
                Secret.isSame(digest, Secret.digest(of: secret))
            else { throw Self.refused }
            return client
        case .assertion(let text): return try await client(signing: text, now)
        }
    }

    private static let refused = OAuthError(.invalidClient, "The client is not known, or could not show who it is.")

    private func client(_ id: String) async throws(OAuthError) -> Client {
        let found: Client?
        do throws(ArchiveError) { found = try await AccountBook(register: register).client(id: id) } catch {
            throw .unavailable
        }
        guard let found, !found.isDisabled else { throw Self.refused }
        return found
    }

    private func client(signing text: String, _ now: Timestamp) async throws(OAuthError) -> Client {
        guard let signed = SignedText(text), let id = signed.claims["iss"]?.string,
            signed.claims["sub"]?.string == id, signed.header["typ"]?.string ?? "JWT" == "JWT"
        else { throw Self.refused }
        let client = try await client(id)
        guard client.kind == .key, isForUs(signed), let expires = Self.expiry(signed, now),
            let jti = signed.claims["jti"]?.string, !jti.isEmpty, jti.utf8.count <= 256,
            signed.header["jku"].map({ $0.string == client.keysAddress }) ?? true,
            await isSigned(signed, by: client)
        else { throw Self.refused }
        try await useOnce(jti, of: client, until: expires)
        return client
    }

    private func isForUs(_ signed: SignedText) -> Bool {
        let audience = signed.claims["aud"]
        return audience?.string == address.token || audience?.elements.contains { $0.string == address.token } == true
    }

    /// When an assertion that holds now ends; five minutes from now at the latest.
    private static func expiry(_ signed: SignedText, _ now: Timestamp) -> Timestamp? {
        let seconds = now.milliseconds / 1000
        guard let end = signed.seconds("exp"), end > seconds - skew, end <= seconds + longest + skew,
            signed.claims["nbf"] == nil || signed.seconds("nbf").map({ $0 <= seconds + skew }) == true
        else { return nil }
        return Timestamp(milliseconds: (end + skew) * 1000)
    }

    private func isSigned(_ signed: SignedText, by client: Client) async -> Bool {
        if let keys = client.keys { return await ClientKey(signed, in: keys)?.hasSigned(signed) ?? false }
        guard let keysAddress = client.keysAddress, let fetch else { return false }
        guard let kept = await fetch.keys(at: keysAddress, anew: false) else { return false }
        if let key = ClientKey(signed, in: kept) { return await key.hasSigned(signed) }
        // The client may have changed its keys since they were fetched.
        guard let fresh = await fetch.keys(at: keysAddress, anew: true) else { return false }
        return await ClientKey(signed, in: fresh)?.hasSigned(signed) ?? false
    }

    private func useOnce(_ jti: String, of client: Client, until expires: Timestamp) async throws(OAuthError) {
        let digest = Secret.digest(of: client.id + " " + jti)
        let ticket = Ticket(purpose: .assertion, digest: digest, holder: client.id, expires: expires)
        do throws(ArchiveError) { try await register.issue(ticket) } catch {
            throw error == .contradiction ? Self.refused : .unavailable
        }
    }
}
