/// What goes through the write lane.
package enum ArchiveWrite: Sendable {
    case intake(PackedIntake)
    case act(OperatorAct)
    case restatement(Restatement)
    case regrouping(Regrouping)

    /// About how many bytes it moves.
    package var weight: Int {
        switch self {
        case .intake(let packed): packed.weight
        case .act: 4096
        case .regrouping(let regrouping): regrouping.limit * 65_536
        case .restatement(let restatement): restatement.weight
        }
    }

    /// What was done.
    package enum Answer: Sendable, Hashable {
        case report(ImportReport)
        case persons([String])
        /// The number of the change.
        case change(Int64)
        case regrouped(Regrouping.Outcome)
    }
}
