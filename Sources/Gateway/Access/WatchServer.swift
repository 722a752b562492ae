package import RecordStore

/// The use case "an operator's monitor looks how the server is": nothing of any record, and not for everybody.
package struct WatchServer: Sendable {
    /// SHA-256 of the monitor's key; `nil` if nobody may watch.
    private let digest: [UInt8]?
    private let isOpen: Bool
    private let archive: any Archive

    /// - Parameters:
    ///   - key: What a monitor shows; `nil` if nobody may watch.
    ///   - isOpen: Whether everybody is let in.
    ///   - archive: Asked for its last change.
    package init(key: String?, isOpen: Bool, archive: any Archive) {
        (digest, self.isOpen, self.archive) = (key.map { Secret.digest(of: $0) }, isOpen, archive)
    }

    /// - Throws: ``Refusal/Kind/notFound`` where nobody may watch, ``Refusal/Kind/unauthenticated`` for another key.
    package func admit(_ token: String?) throws(Refusal) {
        guard !isOpen else { return }
        guard let digest else {
            throw Refusal(.notFound, "Nothing is measured for you. Start the server with --metrics-key-file.")
        }
        guard let token, Secret.isSame(digest, Secret.digest(of: token)) else {
            throw Refusal(.unauthenticated, "Send the monitor's key as Authorization: Bearer.")
        }
    }

    /// The number of the archive's last change; `nil` if the archive does not answer.
    package func lastChange() async -> Int64? { try? await archive.moment(notAfter: nil).change }

    /// How much is to leave the house; `nil` if the archive does not answer.
    package func outbox() async -> OutboxDepth? { try? await archive.outboxDepth() }
}
