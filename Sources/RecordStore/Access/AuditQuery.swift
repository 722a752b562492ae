/// Which noted acts are wanted.
package struct AuditQuery: Sendable, Hashable {
    /// Acts that concerned one of these record ids; `nil` for all acts.
    package var persons: Set<String>?
    package var user: String?
    /// Acts not before this moment.
    package var since: Timestamp?
    /// Acts noted before the one of this number.
    package var before: Int64?
    /// The largest number of acts.
    package var limit = 1000

    package init() {}
}
