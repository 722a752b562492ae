import JSONTree
package import RecordStore

/// The use case "an app registers itself": patients' apps at once, backend services once a person has said yes.
///
/// Nobody has looked at what registers here. So it gets nothing that a patient does not give it, and the page of consent
/// says that nobody has checked it.
///
/// Source: RFC 7591, <https://www.rfc-editor.org/rfc/rfc7591>
package struct RegisterClient: Sendable {
    private let book: AccountBook
    private let journal: AccessJournal
    private let settings: RegistrationSettings
    private let throttle: RegistrationThrottle

    package init(register: any AccessRegister, settings: RegistrationSettings) {
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
        self.settings = settings
        throttle = RegistrationThrottle(perHour: settings.perHour)
    }

    /// - Parameters:
    ///   - bytes: What the app says of itself, as JSON.
    ///   - origin: The address of the network that it comes from.
    ///   - now: When.
    /// - Returns: What is registered, as JSON, with the secret if it has one.
    /// - Throws: ``OAuthError/Code/slowDown`` if there were too many lately.
    package func callAsFunction(
        _ bytes: [UInt8],
        from origin: String,
        at now: Timestamp
    ) async throws(OAuthError) -> [UInt8] {
        guard throttle.admits(origin, at: now) else {
            throw OAuthError(.slowDown, "Too many apps have registered lately. Try again in an hour.")
        }
        let request = try RegistrationRequest(bytes)
        var client = request.client(at: now)
        let secret = client.kind == .secret ? Secret() : nil
        client.secretDigest = secret?.digest
        do {
            guard try await book.clients().count(where: { $0.registeredAt != nil }) < settings.limit else {
                throw OAuthError(.slowDown, "No more apps can register here. Ask the operator.")
            }
            try await book.keep(client)
            var act = AuditedAct(at: now, action: .create, interaction: "register")
            act.client = client.id
            try await journal.note(act)
        } catch { throw error as? OAuthError ?? .unavailable }
        return Self.answer(client, secret, now)
    }

    /// What is told of a client that was registered.
    ///
    /// Source: RFC 7591, 3.2.1, <https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1>
    private static func answer(_ client: Client, _ secret: Secret?, _ now: Timestamp) -> [UInt8] {
        let methods: [Client.Kind: String] = [
            .public: "none", .secret: "client_secret_basic", .key: "private_key_jwt",
        ]
        var json = JSONWriter()
        json.object { json in
            json.member("client_id", client.id)
            json.member("client_id_issued_at", integer: Int(now.milliseconds / 1000))
            json.member("client_secret", secret?.text)
            if secret != nil { json.member("client_secret_expires_at", integer: 0) }
            json.member("client_name", client.name)
            json.member("token_endpoint_auth_method", methods[client.kind])
            let grants = client.isBackend ? ["client_credentials"] : ["authorization_code", "refresh_token"]
            json.member("grant_types", grants)
            if !client.isBackend { json.member("response_types", ["code"]) }
            json.member("redirect_uris", client.redirects)
            json.member("scope", client.scopes.description)
            json.member("jwks", raw: client.keys)
            json.member("jwks_uri", client.keysAddress)
            json.member("initiate_login_uri", client.launchAddress)
            json.member("approval", client.isWaiting ? "waiting" : nil)
        }
        return json.bytes
    }
}
