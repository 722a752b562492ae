package import RecordStore

/// Who stated a fact, and when it reached us.
package struct FactSource: Sendable, Hashable {
    /// What people call the source.
    package let title: String
    /// When the statement that counts arrived.
    package let receivedAt: Timestamp

    package init(title: String, receivedAt: Timestamp) { (self.title, self.receivedAt) = (title, receivedAt) }
}
