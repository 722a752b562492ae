package import RecordStore

/// That somebody opened a conversation.
package struct MessageReading: Sendable, Hashable {
    /// As the account is called.
    package let name: String
    package let side: WorkSide
    package let at: Timestamp
}
