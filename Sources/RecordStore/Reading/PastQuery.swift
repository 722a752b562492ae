/// Which versions of resources of a kind are wanted that hold no more.
package struct PastQuery: Sendable, Hashable {
    package let kind: String
    /// Replaced or removed by a later change than this one.
    package let endedAfter: Int64
    /// The largest number of versions on a page.
    package var limit = 500
    /// Behind this version; they come in the order in which they ended.
    package var after: Int64 = 0

    package init(kind: String, endedAfter: Int64) { (self.kind, self.endedAfter) = (kind, endedAfter) }
}
