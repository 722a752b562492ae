/// Where a value of converted JSON comes from.
struct VersionMark: Sendable, Hashable {
    /// The first byte in the converted JSON.
    let offset: UInt32
    /// The first byte of the value of the original.
    let source: UInt32
}
