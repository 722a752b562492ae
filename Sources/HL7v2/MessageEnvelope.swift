import Findings

/// Who sends a message, under which number, and about whom: all that a door has to know before the message is read.
///
/// Source: HL7 v2.5.1, section 2.15.9, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmMSH.htm>
public struct MessageEnvelope: Sendable, Hashable {
    /// MSH-3: the namespace of the sending program, or its universal id if it has no namespace; empty if none was sent.
    public let application: String
    /// MSH-4: the namespace of the sending organization, or its universal id; empty if none was sent.
    public let facility: String
    /// MSH-10: the sender's own id of the message; empty if none was sent.
    public let controlID: String
    /// The first identifier of each PID and MRG, with who assigned it; messages that share one concern the same patient.
    public let patients: Set<String>

    /// Reads the header and the patients of a message.
    public init(_ message: Message) {
        let header = message.header
        application = Self.name(header.sendingApplication)
        facility = Self.name(header.sendingFacility)
        controlID = header.controlID.unrecorded
        var patients: Set<String> = []
        for segment in message.segments {
            if segment.name == "PID", let id = PID(segment).identifiers.first { patients.insert(Self.key(id)) }
            if segment.name == "MRG", let id = MRG(segment).identifiers.first { patients.insert(Self.key(id)) }
        }
        self.patients = patients
    }

    private static func name(_ name: HD) -> String {
        name.namespace.isEmpty ? name.universalID.unrecorded : name.namespace.unrecorded
    }

    private static func key(_ id: CX) -> String {
        "\(id.value.unrecorded)\u{1F}\(name(id.authority))"
    }
}
