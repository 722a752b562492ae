import JWTKit

/// What an access token says; everything else is read from the grant at each use.
struct AccessClaims: JWTPayload {
    let iss: String
    let aud: String
    let sub: String
    let iat: Int64
    let exp: Int64
    let jti: String
    let client_id: String
    let grant: String
    let scope: String

    func verify(using _: some JWTAlgorithm) {}
}
