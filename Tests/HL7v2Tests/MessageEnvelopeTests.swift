import HL7v2
import Testing

@Suite struct MessageEnvelopeTests {
    @Test func `it says who sends what about whom`() throws {
        let envelope = MessageEnvelope(
            try message("PID|1||4711^^^FAC&1.2.3&ISO^MR~99", "MRG|12^^^FAC^MR", "PID|2||5^^^FAC^MR")
        )
        #expect(envelope.application == "APP" && envelope.facility == "FAC" && envelope.controlID == "M1")
        #expect(envelope.patients == ["4711\u{1F}FAC", "12\u{1F}FAC", "5\u{1F}FAC"])
    }

    @Test func `a universal id stands in for a namespace, and nothing for nothing`() throws {
        let envelope = MessageEnvelope(try Message(bytes("MSH|^~\\&|^1.2.3^ISO||||2026||MFN^M02||P|2.5\r")))
        #expect(envelope.application == "1.2.3" && envelope.facility.isEmpty && envelope.controlID.isEmpty)
        #expect(envelope.patients.isEmpty)
    }

    @Test func `C6 in enhanced mode both acknowledgements are given, the commit first`() throws {
        var number = 0
        let answers = Acknowledgment.answers(to: try message(header: "|||AL|SU"), .accepted, at: "2026") {
            number += 1
            return "A\(number)"
        }
        let texts = answers.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.count == 2 && texts[0].contains("|A1|") && texts[0].contains("MSA|CA|M1"))
        #expect(texts[1].contains("|A2|") && texts[1].contains("MSA|AA|M1"))
    }
}
