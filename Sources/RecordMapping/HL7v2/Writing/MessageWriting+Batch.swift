import ClinicalRecord
import FHIRR4
import Findings
import HL7v2

/// The whole file, and the head of every message.
///
/// Source: HL7 v2.5.1, sections 2.10.3 and 2.15, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html#Heading41>
extension MessageWriting {
    /// All messages in one batch of one file: registration comes last, so that what it says of visits and of the person
    /// stands.
    package func batch() -> WrittenBatch {
        let messages = results() + vaccinations() + documents() + appointments() + problems()
        let all = messages + allergies() + visits() + [registration()]
        let encoded = all.map { bytes(of: $0) }
        var unsaid = UnsaidElements(self)
        for (message, bytes) in zip(all, encoded) { unsaid.compare(message, readBackFrom: bytes) }
        var output = line(envelope("FHS")) + line(envelope("BHS"))
        for message in encoded { output += message }
        output += line(SegmentDraft("BTS", [SegmentDraft.value(String(all.count))]))
        output += line(SegmentDraft("FTS", [SegmentDraft.value("1")]))
        return WrittenBatch(bytes: output, findings: unsaid.findings())
    }

    private func line(_ segment: SegmentDraft) -> [UInt8] { segment.bytes() + [0x0D] }

    private func envelope(_ name: SegmentName) -> SegmentDraft {
        var head = SegmentDraft(name)
        head.set(3, text: Self.application)
        head.set(7, text: dtm(Primitive(time)))
        return head
    }

    /// A message with its MSH; the control id follows from what it says, so that the same message has the same id.
    private func bytes(of message: WrittenMessage) -> [UInt8] {
        let body = message.segments.flatMap(line)
        let hash = NameBasedUUID.of(Array("\(message.kind)\u{1F}\(message.event)\u{1F}".utf8) + body)
        var msh = SegmentDraft("MSH")
        msh.set(3, text: Self.application)
        msh.set(7, text: dtm(Primitive(time)))
        msh.set(9, SegmentDraft.parts([message.kind, message.event, message.structure]))
        // 20 characters is all that v2.5.1 has room for.
        msh.set(10, text: String(hash.filter { $0 != "-" }.prefix(20)))
        msh.set(11, text: "P")
        msh.set(12, text: "2.5.1")
        msh.set(18, text: "UNICODE UTF-8")
        return line(msh) + body
    }

    /// A message that begins with EVN, where its kind has one, and who the patient is.
    func start(_ kind: String, _ event: String, _ structure: String) -> WrittenMessage {
        var message = WrittenMessage(kind, event, structure)
        if kind == "ADT" || kind == "MDM" {
            var evn = SegmentDraft("EVN")
            evn.set(1, text: event)
            evn.set(2, text: dtm(Primitive(time)))
            message.add(evn)
        }
        if kind != "SIU" { message.add(pid()) }
        return message
    }

    /// PV1 and PV2 of the visit that something belongs to; `required`: without a visit one that is not applicable.
    func visit(_ reference: Reference?, in message: inout WrittenMessage, required: Bool = false) {
        guard let fact = fact(reference, as: Encounter.self), Self.isSayable(fact.resource) else {
            if required { message.add(Self.noVisit) }
            return
        }
        message.add(pv1(fact))
        message.add(pv2(fact.resource))
    }

    /// Of no visit: class N of table 0004.
    static let noVisit = SegmentDraft("PV1", [SegmentDraft.value("1"), SegmentDraft.value("N")])

    /// What a fact is known by: its own identifiers, else the id of its entry, so that a receiver sees it again.
    func numbers(_ identifiers: [Identifier], of id: String) -> [Identifier] {
        let own = identifiers.filter { $0.value?.value != nil }
        return own.isEmpty ? [Identifier(system: Self.entrySystem, value: Primitive(id))] : own
    }

    /// The system of the ids that entries of a record have.
    static let entrySystem = "urn:chartway:entry"
    private static let application = "CHARTWAY"
}
