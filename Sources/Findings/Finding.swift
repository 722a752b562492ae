/// Something in a delivery that could not be read, used or trusted: a code and a place, never a value.
///
/// A finding is data. It travels with the contribution, is stored with the delivery and is shown to whoever asks. It
/// holds no patient data, so it may be logged, counted and mailed.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// What it means to someone who relies on the record.
    public enum Severity: String, Sendable, CaseIterable {
        /// The record says what the document says; how it came to say so is worth knowing.
        case note
        /// Something was sent that the record does not show.
        case warning
        /// What the record shows may be wrong.
        case error
    }

    /// What is the matter, as `subject.trouble`; every target adds its own in an extension.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// As reports and OperationOutcome show it.
        public let description: String

        /// Takes a literal only, so that a value from a document can never become part of a code.
        public init(_ literal: StaticString) { description = literal.description }
    }

    /// How bad it is.
    public let severity: Severity
    /// What it is.
    public let code: Code
    /// Where the trouble starts; the end is not recorded.
    public let place: Place

    /// Pins a code to a place.
    public init(_ severity: Severity, _ code: Code, at place: Place) {
        self.severity = severity
        self.code = code
        self.place = place
    }

    /// One line of `findings.txt`: `warning code.notInTable AL1[2]-4.1`.
    public var description: String { "\(severity) \(code) \(place)" }
}
