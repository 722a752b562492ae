import Crypto
import HealthCards
package import RecordStore

/// The use case "a client exchanges what it was given for tokens".
///
/// Source: RFC 6749, <https://www.rfc-editor.org/rfc/rfc6749>; RFC 7636 for the verifier;
/// <https://hl7.org/fhir/smart-app-launch/STU2.1/backend-services.html>
package struct IssueTokens: Sendable {
    /// Seconds.
    private static let life: Int64 = 3600
    private static let backendLife: Int64 = 300
    /// Three months from each use.
    private static let refreshLife: Int64 = 92 * 86_400_000

    let register: any AccessRegister
    private let address: ServerAddress
    private let keys: TokenKeys
    let book: AccountBook
    let journal: AccessJournal
    private let authenticate: AuthenticateClient

    package init(
        register: any AccessRegister,
        address: ServerAddress,
        keys: TokenKeys,
        fetch: (any KeySetFetching)? = nil
    ) {
        (self.register, self.address, self.keys) = (register, address, keys)
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
        authenticate = AuthenticateClient(register: register, address: address, fetch: fetch)
    }

    package func callAsFunction(
        _ items: [(name: String, value: String)],
        _ credentials: ClientCredentials,
        at now: Timestamp
    ) async throws(OAuthError) -> TokenAnswer {
        do throws(OAuthError) {
            let form = try FormItems(items)
            let kind = try form.require("grant_type")
            guard ["authorization_code", "refresh_token", "client_credentials"].contains(kind) else {
                throw OAuthError(
                    .unsupportedGrantType,
                    "grant_type is authorization_code, refresh_token or client_credentials."
                )
            }
            let client = try await authenticate(credentials, at: now)
            switch kind {
            case "authorization_code": return try await byCode(form, client, now)
            case "refresh_token": return try await byRefresh(form, client, now)
            default: return try await byItself(form, client, now)
            }
        } catch {
            try await note(nil, .refused, now)
            throw error
        }
    }

    private func byCode(_ form: FormItems, _ client: Client, _ now: Timestamp) async throws(OAuthError) -> TokenAnswer {
        let wrong = OAuthError(.invalidGrant, "The code does not count here, or not any more. Start again.")
        let code = try form.require("code")
        let verifier = form["code_verifier"] ?? ""
        let ticket: Ticket
        switch try await use(.code, code, now) {
        case .first(let found): ticket = found
        case .again(let found), .expired(let found):
            // Who comes second may have stolen it; so may who came first.
            try await withdraw(found.holder)
            throw wrong
        case .unknown: throw wrong
        }
        guard let request = AuthorizationRequest(kept: ticket.body), request.client == client.id,
            form["redirect_uri"] == request.redirect, (43...128).contains(verifier.utf8.count),
            Base64URL.encode(Array(SHA256.hash(data: Array(verifier.utf8)))) == request.challenge,
            let grant = try await grant(ticket.holder)
        else {
            try await withdraw(ticket.holder)
            throw wrong
        }
        return try await answer(grant, client, nonce: request.nonce, now)
    }

    private func byRefresh(
        _ form: FormItems,
        _ client: Client,
        _ now: Timestamp
    ) async throws(OAuthError) -> TokenAnswer {
        let wrong = OAuthError(.invalidGrant, "The refresh token does not count here, or not any more. Start again.")
        let token = try form.require("refresh_token")
        let digest = Secret.digest(of: token)
        // Looked at before it is used up: a request that asks for too much costs nothing.
        if let kept = try await ticket(digest, now), let grant = try await grant(kept.holder) {
            guard grant.client == client.id else { throw wrong }
            if let scope = form["scope"], !ScopeList(scope).isWithin(grant.scopes) {
                throw OAuthError(.invalidScope, "A refresh cannot widen what was granted.")
            }
        }
        switch try await use(.refresh, token, now) {
        case .first(let found):
            guard let grant = try await grant(found.holder), try await isInSession(grant, now) else { throw wrong }
            return try await answer(grant, client, nonce: nil, now, narrowed: form["scope"].map { ScopeList($0) })
        case .again(let found):
            // Somebody else has used it: whoever it was, the whole family of tokens ends.
            try await withdraw(found.holder)
            throw wrong
        case .expired, .unknown: throw wrong
        }
    }

    /// An online grant ends with the session in which it was given.
    private func isInSession(_ grant: Grant, _ now: Timestamp) async throws(OAuthError) -> Bool {
        guard let session = grant.session.flatMap({ Base64URL.decode($0.utf8) }) else { return true }
        do throws(ArchiveError) { return try await register.ticket(.session, digest: session, at: now) != nil } catch {
            throw .unavailable
        }
    }

    private func byItself(
        _ form: FormItems,
        _ client: Client,
        _ now: Timestamp
    ) async throws(OAuthError) -> TokenAnswer {
        guard client.isBackend, client.kind == .key else {
            throw OAuthError(.unauthorizedClient, "The client is not registered as a backend service with a key.")
        }
        let wanted = ScopeList(try form.require("scope"))
        guard wanted.words.isEmpty, !wanted.resources.isEmpty, wanted.isWithin(client.scopes),
            wanted.resources.allSatisfy({ $0.level == .system })
        else {
            throw OAuthError(.invalidScope, "The client is registered for system scopes, and not for all of these.")
        }
        let grant = Grant(client: client.id, user: nil, scopes: wanted, since: now)
        return try await answer(grant, client, nonce: nil, now, isNew: true)
    }

    func answer(
        _ grant: Grant,
        _ client: Client,
        nonce: String?,
        _ now: Timestamp,
        narrowed: ScopeList? = nil,
        isNew: Bool = false
    ) async throws(OAuthError) -> TokenAnswer {
        let seconds = now.milliseconds / 1000
        let life = client.isBackend && grant.user == nil ? Self.backendLife : Self.life
        let user = try await user(grant.user)
        guard grant.user == nil || user != nil else {
            throw OAuthError(.invalidGrant, "The account is closed.")
        }
        let scopes = narrowed.map { $0.limited(to: grant.scopes) } ?? grant.scopes
        do {
            if isNew { try await book.keep(grant) }
            let token = try await keys.sign(claims(grant, scopes, seconds, life), .access)
            let identity = try await identityToken(grant, user, nonce, seconds, life)
            let refresh = try await refreshToken(grant, now)
            try await note(grant, .success, now)
            return TokenAnswer(
                accessToken: token,
                life: life,
                grant: grant.limited(to: scopes),
                refreshToken: refresh,
                identityToken: identity,
                style: address.style
            )
        } catch { throw error as? OAuthError ?? .unavailable }
    }

    private func claims(_ grant: Grant, _ scopes: ScopeList, _ seconds: Int64, _ life: Int64) -> AccessClaims {
        AccessClaims(
            iss: address.base,
            aud: address.fhir,
            sub: grant.user ?? grant.client,
            iat: seconds,
            exp: seconds + life,
            jti: Secret.id(),
            client_id: grant.client,
            grant: grant.id,
            scope: scopes.description
        )
    }

    private func identityToken(
        _ grant: Grant,
        _ user: User?,
        _ nonce: String?,
        _ seconds: Int64,
        _ life: Int64
    ) async throws -> String? {
        guard let user, grant.scopes.has("openid") else { return nil }
        let isNamed = grant.scopes.has("fhirUser") || grant.scopes.has("profile")
        let name = isNamed ? user.fhirUser.map { address.fhir + "/" + $0 } : nil
        let claims = IdentityClaims(
            iss: address.base,
            aud: grant.client,
            sub: user.id,
            iat: seconds,
            exp: seconds + life,
            nonce: nonce,
            fhirUser: name,
            profile: name
        )
        return try await keys.sign(claims, .identity)
    }

    private func refreshToken(_ grant: Grant, _ now: Timestamp) async throws -> String? {
        guard grant.scopes.has("offline_access") || grant.scopes.has("online_access") else { return nil }
        let secret = Secret()
        let expires = Timestamp(milliseconds: now.milliseconds + Self.refreshLife)
        try await register.issue(
            Ticket(purpose: .refresh, digest: secret.digest, holder: grant.id, expires: expires)
        )
        return secret.text
    }
}
