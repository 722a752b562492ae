/// The envelope of a message on the wire: start block, message, end block, carriage return.
///
/// Source: HL7 Minimal Lower Layer Protocol,
/// <https://www.hl7.org/documentcenter/public/wg/inm/mllp_transport_specification.PDF>
package enum Frame {
    static let start: UInt8 = 0x0B
    static let end: UInt8 = 0x1C
    static let carriageReturn: UInt8 = 0x0D

    /// Puts a message into its frame; frame bytes in it are left out, so that it cannot end before its end (V07).
    static func wrap(_ message: [UInt8]) -> [UInt8] {
        [start] + message.filter { $0 != start && $0 != end } + [end, carriageReturn]
    }
}
