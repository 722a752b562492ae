/// Where one subcomponent that holds something stands, in counts of the standard and in bytes of the message.
///
/// A message is one flat array of these: 16 bytes per value, no object per field.
struct LeafSpan: Sendable {
    /// From 1; MSH-1 is the separator itself.
    let field: UInt16
    /// From 1.
    let repetition: UInt16
    /// From 1.
    let component: UInt8
    /// From 1.
    let subcomponent: UInt8
    /// What its bytes are, all together: bits of ``ByteKinds``.
    let content: UInt8
    /// The first byte in the message.
    let start: Int32
    /// Behind the last byte.
    let end: Int32
}
