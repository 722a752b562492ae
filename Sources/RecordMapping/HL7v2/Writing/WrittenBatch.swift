package import Findings

/// A file of messages about one person, and what they leave unsaid.
package struct WrittenBatch: Sendable {
    /// FHS to FTS, each segment closed by CR, in UTF-8.
    package let bytes: [UInt8]
    /// One for each resource, and each element of one, that a reader does not get back from the messages.
    package let findings: [Finding]
}
