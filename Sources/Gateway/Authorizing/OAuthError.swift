/// Why a token or an authorization was not given, in OAuth's words.
///
/// Source: RFC 6749, 4.1.2.1 and 5.2, <https://www.rfc-editor.org/rfc/rfc6749>
package struct OAuthError: Error, Sendable, Hashable {
    package enum Code: String, Sendable, CaseIterable {
        case invalidRequest = "invalid_request"
        case invalidClient = "invalid_client"
        case invalidGrant = "invalid_grant"
        case invalidScope = "invalid_scope"
        case unauthorizedClient = "unauthorized_client"
        case unsupportedGrantType = "unsupported_grant_type"
        case unsupportedResponseType = "unsupported_response_type"
        case accessDenied = "access_denied"
        case invalidMetadata = "invalid_client_metadata"
        case invalidRedirect = "invalid_redirect_uri"
        case slowDown = "slow_down"
        case temporarilyUnavailable = "temporarily_unavailable"
    }

    package let code: Code
    /// One plain sentence that says what to do next.
    package let sentence: String

    package init(_ code: Code, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }

    /// The register cannot be asked.
    static let unavailable = OAuthError(.temporarilyUnavailable, "Nothing can be granted now. Try again later.")
}
