import Findings
import HL7v2
import Testing

@Suite struct AcknowledgmentTests {
    private let problem = Acknowledgment.Problem(
        code: "102",
        text: "Data type error",
        location: ErrorLocation("PID", sequence: 1, field: 7)
    )

    private func answer(_ message: Message, _ outcome: Acknowledgment.Outcome) -> String? {
        Acknowledgment(to: message, outcome, at: "20240503150000+0000", controlID: "A1")
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `C6 sender and receiver change places and the text ends with CR`() throws {
        let expected =
            "MSH|^~\\&|GW|HUB|APP|FAC|20240503150000+0000||ACK^A01^ACK|A1|P|2.5.1\rMSA|AA|M1\r"
        #expect(answer(try message(), .accepted) == expected)
    }

    @Test func `C6 an error is told in the shape of the version`() throws {
        let modern = answer(try message(), .failed(problem))
        #expect(modern?.hasSuffix("MSA|AE|M1\rERR||PID^1^7|102^^HL70357|E||||Data type error\r") == true)
        let old = answer(try message(version: "2.3"), .rejected(problem))
        let expected = "ACK^A01|A1|P|2.3\rMSA|AR|M1|Data type error\rERR|PID^1^7^102&Data type error&HL70357\r"
        #expect(old?.hasSuffix(expected) == true)
    }

    @Test(arguments: [
        ("|||AL|NE", "MSA|CA", "MSA|CE"), ("|||NE|AL", "MSA|AA", "MSA|AE"), ("|||NE|NE", nil, nil),
        ("|||ER|NE", nil, "MSA|CE"), ("|||SU|ER", "MSA|CA", "MSA|AE"), ("|||AL", "MSA|CA", "MSA|CE"),
    ])
    func `C6 MSH-15 and 16 choose the mode`(_ header: String, _ accepted: String?, _ failed: String?) throws {
        let message = try message(header: header)
        for (outcome, code) in [(Acknowledgment.Outcome.accepted, accepted), (.failed(problem), failed)] {
            let text = answer(message, outcome)
            #expect((text == nil) == (code == nil))
            if let code { #expect(text?.contains(code) == true) }
        }
    }

    @Test func `C6 the sender's separators and an empty MSH-6 are kept`() throws {
        let message = try Message(bytes("MSH#*!?%#APP#FAC#GW##2024##ORU*R01#M#1#T#2.4"))
        #expect(answer(message, .accepted)?.hasPrefix("MSH#*!?%#GW##APP#FAC#2024") == true)
        #expect(answer(message, .accepted)?.hasSuffix("\rMSA#AA#M\r") == true)
    }

    @Test func `V07 nothing in an echoed field gets out of it`() throws {
        let text = "MSH|^~\\&|A\\X0B\\\\X1C0D\\\\F\\B||||||ADT|x\\X0D\\MSH\\F\\y|P|2.5"
        let answered = answer(try Message(bytes(text)), .accepted) ?? ""
        #expect(!answered.utf8.contains { $0 == 0x0B || $0 == 0x1C })
        #expect(answered.split(separator: "\r").count == 2)
        #expect(answered.hasSuffix("\rMSA|AA|x\\.br\\MSH\\F\\y\r"))
    }

    @Test func `C4 MSH-18 and the encoding are those of the message`() throws {
        let start = bytes("MSH|^~\\&|M") + [0xFC] + bytes("l||||||ADT|1|P|2.5||||||8859/1")
        let message = try Message(start)
        let answered = Acknowledgment(to: message, .accepted, at: "2024", controlID: "A")?.bytes ?? []
        #expect(answered.contains(0xFC))
        #expect(String(decoding: answered, as: UTF8.self).contains("||||||8859/1\r"))
    }

    @Test func `V06 what is no message is refused, what is too large is in error`() {
        let none = MessageError(.noSeparators, at: .whole)
        let text = String(decoding: Acknowledgment(refusing: none, at: "2024", controlID: "A").bytes, as: UTF8.self)
        #expect(
            text == "MSH|^~\\&|||||2024||ACK|A|P|2.5.1\rMSA|AR\rERR|||100^^HL70357|E||||Not acceptable: noSeparators\r"
        )
        let large = MessageError(.tooManySegments, at: .whole)
        let answer = String(decoding: Acknowledgment(refusing: large, at: "2024", controlID: "A").bytes, as: UTF8.self)
        #expect(answer.contains("\rMSA|AE\r") && answer.contains("tooManySegments"))
    }
}
