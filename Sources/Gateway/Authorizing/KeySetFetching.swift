/// Brings a client's public keys from where it publishes them.
package protocol KeySetFetching: Sendable {
    /// A JWK set.
    ///
    /// - Parameters:
    ///   - address: Where the client publishes it.
    ///   - anew: Whether what is remembered is not good enough; it is fetched again at most once a minute.
    /// - Returns: Its bytes; `nil` if it cannot be had.
    func keys(at address: String, anew: Bool) async -> [UInt8]?
}
