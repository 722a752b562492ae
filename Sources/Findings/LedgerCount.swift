/// How many leaves of a delivery ended in which class; the classes add up to the leaves.
///
/// Source: `docs/flow.md`, "the ledger".
public struct LedgerCount: Sendable, Hashable {
    /// All leaves that hold something.
    public var leaves = 0
    /// Present in a resource, as sent or as its table image beside the original coding.
    public var mapped = 0
    /// Chose a branch of the mapping: class, mood, template and type codes, set ids.
    public var structural = 0
    /// Left out by a listed rule.
    public var omitted = 0
    /// Kept as narrative or as a note only.
    public var asTextOnly = 0
    /// Sent, but not a value of its kind; each has a finding.
    public var refused = 0
    /// Nobody read it; each has a place.
    public var unmapped = 0

    /// Nothing counted yet.
    public init() {}

    /// Adds the counts of another part of the same delivery.
    public static func += (left: inout LedgerCount, right: LedgerCount) {
        left.leaves += right.leaves
        left.mapped += right.mapped
        left.structural += right.structural
        left.omitted += right.omitted
        left.asTextOnly += right.asTextOnly
        left.refused += right.refused
        left.unmapped += right.unmapped
    }
}
