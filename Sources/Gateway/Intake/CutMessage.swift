import Findings
package import HL7v2

/// Bytes that should be one message, cut into fields, with as much of the header as is there to answer to.
package struct CutMessage: Sendable {
    package let bytes: [UInt8]
    /// `nil` if the bytes are no message, several, or beyond a limit.
    package let message: Message?
    /// Why there is none.
    package let error: MessageError?
    /// What an answer is addressed by: the message, or its first line if the rest of it cannot be read.
    package let header: Message?
    /// Who sends it about whom; `nil` without a header.
    package let envelope: MessageEnvelope?

    /// Cuts a message.
    ///
    /// - Parameters:
    ///   - bytes: As they came, without a frame.
    ///   - isWhole: Whether they are all that was sent; the beginning of a message that was too long is not.
    package init(_ bytes: [UInt8], isWhole: Bool = true) {
        self.bytes = bytes
        do throws(MessageError) {
            guard isWhole else { throw MessageError(.tooLong, at: Place(offset: bytes.count, path: "")) }
            let message = try Message(bytes)
            (self.message, header, error) = (message, message, nil)
        } catch {
            (message, header, self.error) = (nil, Self.firstLine(of: bytes, error), error)
        }
        envelope = header.map { MessageEnvelope($0) }
    }

    /// Several messages have no one header.
    private static func firstLine(of bytes: [UInt8], _ error: MessageError) -> Message? {
        guard error.code != .severalMessages else { return nil }
        let longest = bytes.prefix(64 << 10)
        return try? Message(Array(longest.prefix { $0 != 0x0D && $0 != 0x0A }))
    }
}
