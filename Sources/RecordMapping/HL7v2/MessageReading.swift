package import HL7v2

/// One message of a batch: a delivery of its own, with its own outcome.
package struct MessageReading: Sendable {
    /// The bytes of the message.
    package let bytes: [UInt8]
    /// What it says, or why it is no message.
    package let outcome: Result<Reading, MessageError>

    init(_ bytes: [UInt8], _ outcome: Result<Reading, MessageError>) {
        self.bytes = bytes
        self.outcome = outcome
    }
}
