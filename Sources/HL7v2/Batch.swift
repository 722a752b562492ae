public import Findings

/// A delivery of one or more messages, in FHS and BHS envelopes or simply one after the other.
///
/// It is only split; each message is read on its own, with its own separators, which need not be those of the
/// envelope.
///
/// Source: HL7 v2.5.1, section 2.10.3, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html#Heading41>
public struct Batch: Sendable {
    /// The bytes of each message, in their order.
    public let messages: [[UInt8]]
    /// BTS and FTS segments that state another number than was sent, and headers that no trailer closes.
    public let miscounts: [Place]
    /// Whether there was an FHS or BHS.
    public let hasEnvelope: Bool

    /// Splits a delivery; a single message is a batch of one.
    ///
    /// - Throws: `noHeader` if it starts with neither MSH, FHS nor BHS, `tooLong` beyond the limit.
    public init(_ bytes: [UInt8], limit: Int = 16 * MessageLimits.bytes) throws(MessageError) {
        guard bytes.count <= limit else { throw MessageError(.tooLong, at: Place(offset: limit, path: "")) }
        let bytes = WideText.narrowed(bytes) ?? bytes
        let start = MessageLines.skipMark(bytes)
        guard Message.header(bytes, at: start) != nil else {
            throw MessageError(.noHeader, at: Place(offset: start, path: ""))
        }
        var splitter = BatchSplitter(bytes)
        splitter.split(from: start)
        messages = splitter.messages
        miscounts = splitter.miscounts
        hasEnvelope = splitter.hasEnvelope
    }
}
