/// Brings a client's public keys from where it publishes them.
package protocol KeySetFetching: Sendable {
    /// A JWK set; `nil` if it cannot be had.
    ///
    /// - Parameter anew: Whether what is remembered is not good enough; it is fetched again at most once a minute.
    func keys(at address: String, anew: Bool) async -> [UInt8]?
}
