import Findings

/// The answer to a message: accepted, in error or rejected.
///
/// In original mode the codes are AA, AE and AR; if MSH-15 or MSH-16 says anything, a commit acknowledgement (CA, CE,
/// CR) is sent when MSH-15 wants one, and an application acknowledgement when MSH-16 wants one. Sender and receiver
/// change places, values are escaped anew with the separators of the message, and the text ends with CR.
///
/// Source: HL7 v2.5.1, section 2.9.2, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html#Heading37>
public struct Acknowledgment: Sendable {
    /// What became of the message.
    public enum Outcome: Sendable, Hashable {
        /// It is durable.
        case accepted
        /// Something in it is wrong; sending it again unchanged will not help.
        case failed(Problem)
        /// It was not looked at: unknown sender, no message, try again later.
        case rejected(Problem)
    }

    /// What was wrong, in words that hold nothing of the message.
    public struct Problem: Sendable, Hashable {
        /// Of table 0357, such as `207`.
        public let code: String
        /// For a person; no patient data.
        public let text: String
        /// Where, as ERR-2 counts; `nil` if it is the message as a whole.
        public let location: ErrorLocation?

        /// Describes a problem.
        public init(code: String, text: String, location: ErrorLocation? = nil) {
            self.code = code
            self.text = text
            self.location = location
        }
    }

    /// The answer in bytes, without a frame.
    public let bytes: [UInt8]

    /// Answers a message; `nil` if its sender wants no answer to this outcome.
    ///
    /// - Parameters:
    ///   - message: What came in.
    ///   - outcome: What became of it.
    ///   - time: When it was decided, as `DTM` with an offset; the caller's clock, so that answers can be repeated.
    ///   - controlID: The answer's own id, MSH-10.
    public init?(to message: Message, _ outcome: Outcome, at time: String, controlID: String) {
        guard let mode = Self.modes(message.header, outcome).first else { return nil }
        self.init(to: message, outcome, mode: mode, at: time, controlID: controlID)
    }

    /// All answers to a message, in the order in which they are sent: in enhanced mode the commit acknowledgement goes
    /// before the application's, and each has a number of its own.
    ///
    /// - Parameters:
    ///   - message: What came in.
    ///   - outcome: What became of it.
    ///   - time: When it was decided, as `DTM` with an offset.
    ///   - controlID: Gives an answer's own id, MSH-10; asked once an answer.
    /// - Returns: One answer, two, or none if the sender wants none.
    public static func answers(
        to message: Message,
        _ outcome: Outcome,
        at time: String,
        controlID: () -> String
    ) -> [Acknowledgment] {
        modes(message.header, outcome).map { mode in
            Acknowledgment(to: message, outcome, mode: mode, at: time, controlID: controlID())
        }
    }

    private init(to message: Message, _ outcome: Outcome, mode: String, at time: String, controlID: String) {
        let header = message.header
        bytes = Self.write(
            [Self.header(header, time, controlID), Self.receipt(header, mode, outcome), Self.error(header, outcome)],
            message.separators,
            message.charset
        )
    }

    /// Answers bytes that are no message, with the recommended separators and as much as is known: that it was not
    /// accepted.
    public init(refusing error: MessageError, at time: String, controlID: String) {
        let header = SegmentDraft(
            "MSH",
            [[], [], [], [], SegmentDraft.value(time), [], SegmentDraft.value("ACK"), SegmentDraft.value(controlID)]
                + [SegmentDraft.value("P"), SegmentDraft.value("2.5.1")]
        )
        let text = "Not acceptable: \(error.code)"
        let problem = Problem(code: "100", text: text)
        bytes = Self.write(
            [
                header, SegmentDraft("MSA", [SegmentDraft.value(error.isLimit ? "AE" : "AR")]),
                Self.modernError(problem),
            ],
            .standard,
            .utf8
        )
    }

    private static func write(_ drafts: [SegmentDraft?], _ separators: Separators, _ charset: Charset) -> [UInt8] {
        drafts.compactMap(\.self).flatMap { $0.bytes(separators, charset: charset) + [0x0D] }
    }

    /// C, A, both, or none if the sender wants no answer.
    private static func modes(_ header: MSH, _ outcome: Outcome) -> [String] {
        let (commit, application) = (header.acceptAcknowledgment, header.applicationAcknowledgment)
        if commit.isEmpty, application.isEmpty { return ["A"] }
        return (wants(commit, outcome) ? ["C"] : []) + (wants(application, outcome) ? ["A"] : [])
    }

    private static func wants(_ condition: Leaf, _ outcome: Outcome) -> Bool {
        switch condition.unrecorded.uppercased() {
        case "AL": true
        case "SU": outcome == .accepted
        case "ER": outcome != .accepted
        default: false
        }
    }
}

extension MessageError {
    /// Whether the bytes are a message, though one beyond a limit.
    fileprivate var isLimit: Bool {
        [.tooLong, .tooManySegments, .tooManyFields, .tooManyRepetitions, .tooManyComponents].contains(code)
    }
}
