public import Findings

/// The bytes are not an HL7 v2 message at all, or more than one may hold; anything less is a `Finding`.
public struct MessageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not; a struct, so that a new reason breaks nobody's `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        fileprivate enum Reason: String {
            case noHeader, noSeparators, severalMessages, tooLong
            case tooManySegments, tooManyFields, tooManyRepetitions, tooManyComponents
        }

        fileprivate let reason: Reason

        /// The delivery does not start with MSH, FHS or BHS.
        public static let noHeader = Self(reason: .noHeader)
        /// MSH-1 and MSH-2 do not name separators that differ from each other and from letters and digits.
        public static let noSeparators = Self(reason: .noSeparators)
        /// The delivery is a batch, or a second MSH follows; see ``Batch``.
        public static let severalMessages = Self(reason: .severalMessages)
        /// The message is longer than the limit for one delivery.
        public static let tooLong = Self(reason: .tooLong)
        /// The message has more than 10,000 segments.
        public static let tooManySegments = Self(reason: .tooManySegments)
        /// One segment has more than 1,000 fields.
        public static let tooManyFields = Self(reason: .tooManyFields)
        /// One field has more than 1,000 repetitions.
        public static let tooManyRepetitions = Self(reason: .tooManyRepetitions)
        /// One repetition has more than 200 components, or one component more than 200 subcomponents.
        public static let tooManyComponents = Self(reason: .tooManyComponents)

        /// The reason in one word, as reports show it.
        public var description: String { reason.rawValue }
    }

    /// Why not.
    public let code: Code
    /// The first byte that does not fit.
    public let place: Place

    /// Public, so that a test can name the error it expects.
    public init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// For a log: the reason and the place, nothing of the message.
    public var description: String { "not an HL7 v2 message: \(code) at \(place)" }
}
