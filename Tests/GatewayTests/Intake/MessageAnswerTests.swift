import Findings
import HL7v2
import RecordStore
import Testing

@testable import Gateway

@Suite struct MessageAnswerTests {
    private let time = RecordStore.Timestamp(milliseconds: 1_800_000_000_000)
    private let report = ImportReport(status: .imported, delivery: 7)

    private func answers(_ bytes: [UInt8], _ verdict: MessageVerdict, isWhole: Bool = true) -> [String] {
        MessageAnswer()(CutMessage(bytes, isWhole: isWhole).header, verdict, at: time)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `verdicts become the codes of the standard`() {
        let bytes = IntakeBench.message("M1")
        let unreadable = MessageVerdict.Reason.unreadable(MessageError(.tooManySegments, at: .whole))
        let expected: [(MessageVerdict, String, String)] = [
            (.accepted(report), "MSA|AA|M1\r", ""), (.putAside(report, .reusedID), "MSA|AE|M1\r", "|205^"),
            (.putAside(report, unreadable), "MSA|AE|M1\r", "tooManySegments"),
            (.rejected(.unknownSender), "MSA|AR|M1\r", "|204^"), (.rejected(.unavailable), "MSA|AR|M1\r", "|207^"),
        ]
        for (verdict, receipt, problem) in expected {
            let text = answers(bytes, verdict).joined()
            #expect(text.contains("\r" + receipt) && (problem.isEmpty || text.contains(problem)), "\(receipt)")
            #expect(text.hasPrefix("MSH|^~\\&|GW|HUB|LAB|NORTHGATE|20270115080000+0000||ACK^R01^ACK|"))
        }
    }

    @Test func `enhanced mode gives both answers, each with a number of its own`() {
        let both = answers(IntakeBench.message("M1", more: "|||AL|AL"), .accepted(report))
        #expect(both.map { $0.contains("MSA|CA|M1") } == [true, false] && both.last?.contains("MSA|AA|M1") == true)
        #expect(Set(both.map { $0.split(separator: "|")[8] }).count == 2)
        #expect(answers(IntakeBench.message("M1", more: "|||NE|NE"), .accepted(report)).isEmpty)
    }

    @Test func `V02 a message that was cut is answered by its header`() {
        let start = Array(IntakeBench.message("M1").prefix(120))
        let cut = CutMessage(start, isWhole: false)
        #expect(cut.message == nil && cut.error?.code == .tooLong && cut.envelope?.controlID == "M1")
        let reason = MessageVerdict.Reason.unreadable(MessageError(.tooLong, at: .whole))
        #expect(answers(start, .rejected(reason), isWhole: false).joined().contains("MSA|AR|M1"))
    }

    @Test func `V06 what has no header is rejected by the words of the reader`() {
        let cut = CutMessage(Array("MSH|".utf8))
        let verdict = cut.error.map { MessageVerdict.putAside(report, .unreadable($0)) } ?? .accepted(report)
        #expect(answers(cut.bytes, verdict).joined().contains("MSA|AR\r"))
    }

    @Test func `no two numbers are the same, and each fits into MSH-10`() {
        let (one, other) = (
            AnswerNumbers(since: time), AnswerNumbers(since: Timestamp(milliseconds: 1_800_000_000_001))
        )
        let numbers = (0..<100).flatMap { _ in [one.next(), other.next()] }
        #expect(Set(numbers).count == 200 && numbers.allSatisfy { $0.utf8.count <= 20 })
    }
}
