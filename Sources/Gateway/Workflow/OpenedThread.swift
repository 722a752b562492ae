import RecordStore

/// A conversation that somebody opened, and who did so before.
package struct OpenedThread: Sendable {
    package let record: ViewedRecord
    package let thread: MessageThread
    /// On which side the reader is; `nil` for who only looks.
    package let side: WorkSide?
    /// In the order in which they happened.
    let readings: [MessageReading]

    /// Who of the other side opened the conversation first after a message was sent.
    package func reading(of message: ThreadMessage) -> MessageReading? {
        let other: WorkSide = message.isFromClinic ? .patient : .clinic
        return readings.first { $0.side == other && $0.at.description >= message.sentAt }
    }
}
