package import RecordMapping
package import RecordStore

/// What one source said of a resource, in which delivery, and where in it each element stands.
package struct SourceLineage: Sendable {
    /// How the archive and today's reading of the original agree.
    package enum State: String, Sendable {
        /// Today's tables and mapping make the same resource.
        case current
        /// They make another one; replaying brings the record up to date.
        case outdated
        /// They make none of that id; nothing can be traced.
        case gone
    }

    /// Who sent what, and when.
    package let delivery: DeliveryLine
    /// The resource as contributed.
    package let kind: String
    package let id: String
    package let state: State
    /// `nil` if the original, read today, says no such thing.
    package let lineage: ResourceLineage?

    init(_ delivery: DeliveryLine, kind: String, id: String, state: State, lineage: ResourceLineage?) {
        (self.delivery, self.kind, self.id, self.state, self.lineage) = (delivery, kind, id, state, lineage)
    }
}
