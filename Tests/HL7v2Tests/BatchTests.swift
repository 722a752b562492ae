import Findings
import HL7v2
import Testing

@Suite struct BatchTests {
    private let first = "MSH|^~\\&|A\rPID|1\r"
    private let second = "MSH#*!?%#B\rPID#2\r"

    @Test func `a batch is split and each message keeps its own separators`() throws {
        let batch = try Batch(bytes("FHS|^~\\&|F\rBHS|^~\\&|F\r" + first + second + "BTS|2\rFTS|1\r"))
        #expect(batch.messages == [bytes(first), bytes(second)])
        #expect(batch.miscounts.isEmpty)
        #expect(batch.hasEnvelope)
        #expect(try Message(batch.messages[1]).segments[1].leaf(1).unrecorded == "2")
    }

    @Test func `a single message is a batch of one, and headers alone cut too`() throws {
        #expect(try Batch(bytes(first)).messages == [bytes(first)])
        #expect(try Batch(bytes(first)).hasEnvelope == false)
        #expect(try Batch(bytes(first + second)).messages.count == 2)
    }

    @Test(arguments: [
        ("BHS|^~\\&\r", "BTS|3\r", ["BTS[1]"]), ("FHS|^~\\&\rBHS|^~\\&\r", "BTS|2\rFTS|2\r", ["FTS[1]"]),
        ("BHS|^~\\&\r", "", ["BHS[1]"]), ("FHS|^~\\&\rBHS|^~\\&\r", "BTS|2\r", ["FHS[1]"]), ("", "BTS|2\r", ["BTS[1]"]),
        ("BHS|^~\\&\r", "BTS|two\r", ["BTS[1]"]), ("BHS|^~\\&\r", "BTS||fine\r", []),
    ])
    func `V15 a wrong count or a missing trailer is told`(_ head: String, _ tail: String, _ places: [String]) throws {
        let batch = try Batch(bytes(head + first + second + tail))
        #expect(batch.miscounts.map(\.path) == places)
        #expect(batch.messages.count == 2)
    }

    @Test func `what starts with no header is no batch`() {
        #expect(throws: MessageError.self) { try Batch(bytes("hello")) }
        #expect(throws: MessageError.self) { try Batch(bytes(first), limit: 3) }
    }
}
