/// How much an archive may hold, enforced while it is read and never on the sizes that it declares.
///
/// Source: `docs/environment.md`, "limits".
package struct ZipLimits: Sendable, Hashable {
    /// The most bytes of all members together, expanded.
    package var expandedBytes = 256 << 20
    /// The most expanded bytes per byte of the archive.
    package var ratio = 100
    /// The most members.
    package var entries = 1_000

    /// The limits of one delivery.
    package static let standard = ZipLimits()

    /// Starts from the standard.
    package init() {}
}
