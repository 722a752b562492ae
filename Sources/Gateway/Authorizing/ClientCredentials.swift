/// How a client says at the token endpoint who it is.
package enum ClientCredentials: Sendable, Hashable {
    /// Its id alone.
    case none(id: String)
    /// Id and shared secret, by HTTP's basic authentication.
    case secret(id: String, secret: String)
    /// A text that it has signed with its private key.
    case assertion(String)
}
