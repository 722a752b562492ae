/// Why the archive changed; every change has a number, and versions are numbers of changes (W09).
package enum ChangeKind: Int, Sendable {
    /// A delivery came in; its number is the change's.
    case delivery = 1
    /// An operator linked two records.
    case link
    /// An operator parted two records.
    case unlink
    /// The original of a delivery was read again and said something else.
    case restatement
    /// More of a delivery came in that is too large for one step.
    case part
}
