import JWTKit

/// Who has logged in, for the app that asked.
///
/// Source: <https://openid.net/specs/openid-connect-core-1_0.html#IDToken>
struct IdentityClaims: JWTPayload {
    let iss: String
    let aud: String
    let sub: String
    let iat: Int64
    let exp: Int64
    let nonce: String?
    let fhirUser: String?
    let profile: String?

    func verify(using _: some JWTAlgorithm) {}
}
