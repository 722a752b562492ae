/// What a change of the archive did to one resource.
package struct ResourceChange: Sendable, Hashable {
    /// Seen by whoever reads: a resource that left the record and came back was created twice.
    package enum Deed: String, Sendable, CaseIterable { case created, updated, removed }

    /// The number of the change.
    package let change: Int64
    /// An R4 resource type.
    package let kind: String
    package let id: String
    package let deed: Deed

    package init(change: Int64, kind: String, id: String, _ deed: Deed) {
        (self.change, self.kind, self.id, self.deed) = (change, kind, id, deed)
    }
}
