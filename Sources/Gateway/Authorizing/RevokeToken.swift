package import RecordStore

/// The use case "a client gives a token back": the grant behind it ends, and all its tokens with it.
///
/// Source: RFC 7009, <https://www.rfc-editor.org/rfc/rfc7009>
package struct RevokeToken: Sendable {
    private let register: any AccessRegister
    private let admit: AdmitBearer
    private let authenticate: AuthenticateClient

    package init(
        register: any AccessRegister,
        address: ServerAddress,
        keys: TokenKeys,
        fetch: (any KeySetFetching)? = nil
    ) {
        self.register = register
        admit = AdmitBearer(register: register, address: address, keys: keys)
        authenticate = AuthenticateClient(register: register, address: address, fetch: fetch)
    }

    /// A token that is not known, or is another client's, is passed over: for whoever holds it nothing changes.
    package func callAsFunction(
        _ items: [(name: String, value: String)],
        _ credentials: ClientCredentials,
        at now: Timestamp
    ) async throws(OAuthError) {
        let client = try await authenticate(credentials, at: now)
        let token = try FormItems(items).require("token")
        guard let grant = try await grant(token, now), grant.client == client.id else { return }
        let act = AuditedAct(at: now, action: .execute, interaction: "revoke", user: grant.user, client: client.id)
        do {
            try await AccountBook(register: register).withdraw(grant: grant.id)
            try await AccessJournal(register: register).note(act)
        } catch { throw .unavailable }
    }

    private func grant(_ token: String, _ now: Timestamp) async throws(OAuthError) -> Grant? {
        do {
            if let found = try await admit.standing(token, at: now) { return found.grant }
            let ticket = try await register.ticket(.refresh, digest: Secret.digest(of: token), at: now)
            guard let ticket else { return nil }
            return try await AccountBook(register: register).grant(id: ticket.holder)
        } catch { throw .unavailable }
    }
}
