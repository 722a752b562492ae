import Findings
package import HL7v2
package import RecordStore

/// Spells a verdict as the HL7 v2 acknowledgements that the sender asked for.
package struct MessageAnswer: Sendable {
    private let numbers: AnswerNumbers

    package init(numbers: AnswerNumbers = AnswerNumbers()) { self.numbers = numbers }

    /// Spells the answers.
    ///
    /// - Parameters:
    ///   - message: What came; of one beyond a limit its header; `nil` if there is no header to answer to.
    ///   - verdict: What became of it.
    ///   - time: When.
    /// - Returns: The answers in the order in which they go out, without frames; none if the sender wants none.
    package func callAsFunction(
        _ message: Message?,
        _ verdict: MessageVerdict,
        at time: RecordStore.Timestamp
    ) -> [[UInt8]] {
        let moment = Self.spell(time)
        guard let message else {
            let error =
                if case .unreadable(let error) = verdict.reason { error } else { MessageError(.noHeader, at: .whole) }
            return [Acknowledgment(refusing: error, at: moment, controlID: numbers.next()).bytes]
        }
        return Acknowledgment.answers(to: message, verdict.outcome, at: moment, controlID: numbers.next).map(\.bytes)
    }

    /// As `DTM` in UTC, to the second.
    private static func spell(_ time: RecordStore.Timestamp) -> String {
        String(time.description.filter(\.isNumber).prefix(14)) + "+0000"
    }
}

extension MessageVerdict {
    fileprivate var reason: Reason? {
        switch self {
        case .accepted: nil
        case .putAside(_, let reason), .rejected(let reason): reason
        }
    }

    fileprivate var outcome: Acknowledgment.Outcome {
        switch self {
        case .accepted: .accepted
        case .putAside(_, let reason): .failed(reason.problem)
        case .rejected(let reason): .rejected(reason.problem)
        }
    }
}

extension MessageVerdict.Reason {
    /// In the codes of table 0357.
    fileprivate var problem: Acknowledgment.Problem {
        switch self {
        case .unreadable(let error):
            Acknowledgment.Problem(code: "100", text: "Not acceptable: \(error.code)")
        case .reusedID:
            Acknowledgment.Problem(
                code: "205",
                text: "This control id was used before for another message; this one is kept and put aside.",
                location: ErrorLocation("MSH", field: 10)
            )
        case .unknownSender:
            Acknowledgment.Problem(
                code: "204",
                text: "This sender is not known here; the operator has to name it.",
                location: ErrorLocation("MSH", field: 3)
            )
        case .unavailable:
            Acknowledgment.Problem(code: "207", text: "The record cannot be written now; send the message again later.")
        }
    }
}
