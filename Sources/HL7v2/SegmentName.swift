/// The three characters that a segment starts with, such as `PID`.
public struct SegmentName: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The characters, the first one in the highest of the lower three bytes.
    @usableFromInline let packed: UInt32

    init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        packed = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    }

    /// Names a segment by a literal of three ASCII characters; of a longer one the first three count.
    ///
    /// It is worked out by the compiler, since a name is compared for every segment of every message.
    @inlinable public init(stringLiteral value: StaticString) {
        var packed: UInt32 = 0
        if value.hasPointerRepresentation {
            for index in 0..<min(value.utf8CodeUnitCount, 3) {
                packed = unsafe packed << 8 | UInt32(value.utf8Start[index])
            }
        }
        self.packed = packed
    }

    /// The three characters.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the segment is of one site's own making: its name starts with `Z`.
    public var isLocal: Bool { packed >> 16 == 0x5A }

    /// Whether the segment begins with the separators, as fields 1 and 2.
    package var bearsSeparators: Bool { self == "MSH" || self == "FHS" || self == "BHS" }

    /// Whether a message of the standard's may contain a segment of this name without a single field.
    var isCommon: Bool { Self.common.contains(self) }

    var bytes: [UInt8] { [UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)] }

    private static let common: Set<SegmentName> = [
        "ABS", "ACC", "AIG", "AIL", "AIP", "AIS", "AL1", "ARV", "AUT", "BLG", "CON", "CTD", "CTI", "DB1", "DG1", "DRG",
        "DSC", "DSP", "ERR", "EVN", "FT1", "GOL", "GP1", "GP2", "GT1", "IAM", "IN1", "IN2", "IN3", "MRG", "MSA", "NK1",
        "NTE", "OBR", "OBX", "ORC", "PD1", "PDA", "PID", "PR1", "PRB", "PRD", "PRT", "PTH", "PV1", "PV2", "QAK", "QPD",
        "QRD", "QRF", "RCP", "RF1", "RGS", "ROL", "RXA", "RXC", "RXD", "RXE", "RXG", "RXO", "RXR", "SAC", "SCH", "SFT",
        "SPM", "TQ1", "TQ2", "TXA", "UAC", "UB1", "UB2", "VAR",
    ]
}
