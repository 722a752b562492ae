import JSONTree

/// What this server can do for apps, as they read it before anything else.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/conformance.html>
package struct SMARTConfiguration: Sendable {
    private static let capabilities = [
        "launch-ehr", "launch-standalone", "authorize-post", "client-public", "client-confidential-symmetric",
        "client-confidential-asymmetric", "sso-openid-connect", "context-banner", "context-style",
        "context-ehr-patient", "context-ehr-encounter", "context-standalone-patient", "permission-offline",
        "permission-online", "permission-patient", "permission-user", "permission-v1", "permission-v2",
    ]
    private static let scopes =
        ScopeList.words.sorted() + ["patient/*.cruds", "user/*.cruds", "system/*.cruds", "patient/*.rs", "user/*.rs"]

    private let address: ServerAddress
    private let registers: Bool
    private let brand: BrandSettings?

    /// - Parameters:
    ///   - address: Where this server is reached.
    ///   - registers: Whether apps may register themselves.
    ///   - brand: Who runs it, if that is told.
    package init(address: ServerAddress, registers: Bool = false, brand: BrandSettings? = nil) {
        (self.address, self.registers, self.brand) = (address, registers, brand)
    }

    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("issuer", address.base)
            json.member("jwks_uri", address.keys)
            json.member("authorization_endpoint", address.authorize)
            json.member("token_endpoint", address.token)
            json.member("introspection_endpoint", address.introspect)
            json.member("revocation_endpoint", address.revoke)
            json.member("management_endpoint", address.manage)
            json.member("registration_endpoint", registers ? address.register : nil)
            if let brand {
                json.member("user_access_brand_bundle", address.brands)
                json.member("user_access_brand_identifier") { brand.identifiers[0].write(to: &$0) }
            }
            json.member("grant_types_supported", ["authorization_code", "client_credentials", "refresh_token"])
            json.member("response_types_supported", ["code"])
            json.member("scopes_supported", Self.scopes)
            json.member("code_challenge_methods_supported", ["S256"])
            json.member("token_endpoint_auth_methods_supported", ["client_secret_basic", "private_key_jwt"])
            json.member("token_endpoint_auth_signing_alg_values_supported", ["ES384", "RS384"])
            json.member("subject_types_supported", ["public"])
            json.member("id_token_signing_alg_values_supported", ["RS256"])
            json.member("capabilities", Self.capabilities)
        }
        return json.bytes
    }
}
