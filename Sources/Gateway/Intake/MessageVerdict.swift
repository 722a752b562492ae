package import HL7v2
package import RecordStore

/// What became of one message that a hospital has sent.
package enum MessageVerdict: Sendable, Hashable {
    /// It is durable, now or since it came before.
    case accepted(ImportReport)
    /// It is kept, and a person has to look: it cannot be read, or its id was used for another one.
    case putAside(ImportReport, Reason)
    /// It is not kept.
    case rejected(Reason)

    /// Why not, without anything of the message.
    package enum Reason: Sendable, Hashable {
        /// It is no message, or beyond a limit.
        case unreadable(MessageError)
        /// The sender has used the id for other content.
        case reusedID
        /// Nobody has said that this sender may deliver here.
        case unknownSender
        /// The archive or the journal cannot be used now.
        case unavailable
    }

    /// The number of the delivery; `nil` if nothing is kept.
    package var delivery: Int64? {
        switch self {
        case .accepted(let report), .putAside(let report, _): report.delivery
        case .rejected: nil
        }
    }
}
