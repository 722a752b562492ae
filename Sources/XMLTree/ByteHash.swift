/// The FNV-1a hash of a text: the same number in every run, unlike Swift's own.
///
/// Whoever finds something by it compares the text as well. Source: <https://www.rfc-editor.org/rfc/rfc9923>
package enum ByteHash {
    /// 64 bits.
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
