/// A moment of the archive's own clock: its changes are numbered, and no two have the same time (W09).
package struct ArchiveMoment: Sendable, Hashable {
    /// The number of the last change; 0 before the first.
    package let change: Int64
    /// When it was made; `nil` before the first.
    package let at: Timestamp?
    /// R4 resource types that the archive has ever held, sorted.
    package let kinds: [String]

    package init(change: Int64, at: Timestamp?, kinds: [String]) {
        (self.change, self.at, self.kinds) = (change, at, kinds)
    }
}
