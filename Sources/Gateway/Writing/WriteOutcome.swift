/// What became of one act.
package struct WriteOutcome: Sendable {
    /// What was done.
    package enum Deed: Sendable, Hashable {
        case created, updated
        /// A create whose resource was there already.
        case found
        case deleted
        /// A delete of what was not there.
        case absent
    }

    package let deed: Deed
    /// Where it is now; `nil` if it was deleted.
    package let written: Place?
    /// The resource as it stands now; `nil` if it was deleted, or if the caller may not read it.
    package let resource: StampedResource?

    /// Where a resource is now.
    package struct Place: Sendable, Hashable {
        package let kind: String
        package let id: String
        package let version: Int64
    }
}
