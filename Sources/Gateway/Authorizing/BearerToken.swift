/// An access token that counts, with what stands behind it.
struct BearerToken: Sendable {
    /// Limited to what the token itself says.
    let grant: Grant
    let client: Client
    /// `nil` for a backend service.
    let user: User?
    /// Seconds since 1970 UTC.
    let expires: Int64
}
