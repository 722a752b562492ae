import JSONTree

/// What an app asks a user for, checked as far as it can be before the user is there.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/app-launch.html#obtain-authorization-code>
package struct AuthorizationRequest: Sendable, Hashable {
    let client: String
    let redirect: String
    let state: String?
    let nonce: String?
    /// SHA-256 of the verifier, in base64url (RFC 7636).
    let challenge: String
    /// What was asked for and the client may be granted at most.
    package let scopes: ScopeList
    /// Set by the EHR that launched the app.
    package var context: LaunchContext?

    /// Reads a request whose client and address are known to be right.
    init(_ items: FormItems, client: Client, redirect: String) throws(OAuthError) {
        guard try items.require("response_type") == "code" else {
            throw OAuthError(.unsupportedResponseType, "response_type is code.")
        }
        state = items["state"]
        guard state.map({ $0.utf8.count <= 4096 }) ?? true else {
            throw OAuthError(.invalidRequest, "state is longer than 4,096 bytes.")
        }
        guard try items.require("code_challenge_method") == "S256" else {
            throw OAuthError(.invalidRequest, "code_challenge_method is S256.")
        }
        challenge = try items.require("code_challenge")
        guard challenge.utf8.count == 43 else {
            throw OAuthError(.invalidRequest, "code_challenge is a SHA-256 in base64url.")
        }
        scopes = ScopeList(try items.require("scope")).limited(to: client.scopes)
        guard !scopes.isEmpty else {
            throw OAuthError(.invalidScope, "Of these scopes the app may have none. See its registration.")
        }
        (self.client, self.redirect, nonce) = (client.id, redirect, items["nonce"])
    }

    /// The origin that the browser goes back to.
    package var origin: String {
        let parts = redirect.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/")
    }

    /// Whether the user has to say which patient it is about.
    package var needsPatient: Bool {
        context?.patient == nil && (scopes.has("launch/patient") || scopes.resources.contains { $0.level == .patient })
    }
}

extension AuthorizationRequest {
    /// - Returns: `nil` if the bytes are not one that was kept.
    init?(kept bytes: [UInt8]) {
        guard let root = try? JSONTree(bytes).root, let client = root["client"]?.string,
            let redirect = root["redirect"]?.string, let challenge = root["challenge"]?.string
        else { return nil }
        (self.client, self.redirect, self.challenge) = (client, redirect, challenge)
        (state, nonce) = (root["state"]?.string, root["nonce"]?.string)
        scopes = ScopeList(root["scope"]?.string ?? "")
        context = root["context"].flatMap { LaunchContext($0) }
    }

    var kept: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("client", client)
            json.member("redirect", redirect)
            json.member("state", state)
            json.member("nonce", nonce)
            json.member("challenge", challenge)
            json.member("scope", scopes.description)
            if let context { json.member("context") { context.write(to: &$0) } }
        }
        return json.bytes
    }
}
