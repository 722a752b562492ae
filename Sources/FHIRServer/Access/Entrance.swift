package import Gateway

/// Who is let in.
package enum Entrance: Sendable {
    /// Everybody, to everything; only on loopback.
    case open
    /// Whoever brings a token that counts.
    case guarded(AdmitBearer)
}
