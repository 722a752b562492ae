package import HL7v2

/// Who may deliver through one door, and as which source (V10).
package struct SenderList: Sendable {
    private let sources: [MessageSource]
    private let fallback: String?

    /// - Parameters:
    ///   - sources: Whoever was named.
    ///   - fallback: As which source everybody else delivers; `nil` if nobody else may.
    package init(_ sources: [MessageSource], fallback: String? = nil) {
        (self.sources, self.fallback) = (sources, fallback)
    }

    /// - Parameter envelope: `nil` if there is no header, so that nobody says who sends.
    /// - Returns: The first source that has the sender; `nil` if it may not deliver here.
    package func source(of envelope: MessageEnvelope?) -> String? {
        guard let envelope else { return fallback }
        return sources.first { $0.senders.contains { $0.sends(envelope) } }?.name ?? fallback
    }
}
