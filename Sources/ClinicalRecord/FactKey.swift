/// A value that two statements of one fact are bound to share: a hash over kind, code and coarse time.
///
/// Sharing a key makes two entries candidates; whether they are the same fact is decided by comparing them (mapping
/// rules, section 7.2). 64 bits, stable between runs and machines; a clash only costs a comparison.
public struct FactKey: Sendable, Hashable {
    /// The hash.
    public let value: Int64

    /// Takes a hash read from a store.
    public init(_ value: Int64) { self.value = value }
}
