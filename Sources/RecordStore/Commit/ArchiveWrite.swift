/// What goes through the write lane.
package enum ArchiveWrite: Sendable {
    case intake(PackedIntake)
    case act(OperatorAct)
    case restatement(Restatement)
    /// A delivery that comes in parts, and its size.
    case opening(Delivery, size: Int)
    case part(DeliveryPart)
    case closing(DeliveryClosing)
    case regrouping(Regrouping)
    /// What somebody writes through our own doors.
    case resources(ResourceWrite)
    case outbox(OutboxWrite)

    /// About how many bytes it moves.
    package var weight: Int {
        switch self {
        case .intake(let packed): packed.weight
        case .act: 4096
        case .resources(let write): write.weight
        case .outbox(let write): write.weight
        case .regrouping(let regrouping): regrouping.limit * 65_536
        case .restatement(let restatement): restatement.weight
        case .opening: 4096
        case .part(let part): part.weight
        case .closing(let closing): 4096 + closing.findings.count * 256 + closing.unmapped.count * 64
        }
    }

    /// What was done.
    package enum Answer: Sendable, Hashable {
        case report(ImportReport)
        case persons([String])
        /// The number of the change.
        case change(Int64)
        case opening(DeliveryOpening)
        case part(PartReport)
        case regrouped(Regrouping.Outcome)
        case written([WrittenResource?])
        case outbox(OutboxWrite.Answer)
    }
}
