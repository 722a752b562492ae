import Findings
import HL7v2
import Testing

@Suite struct RespellingTests {
    private let text = "MSH|^~\\&|EHR||||20260304||ADT^A08|M1|P|2.5.1\r\nPID|1||4711^^^L\r\nNTE|1||a\\T\\b"

    @Test func `a value spelled differently leaves the rest of the message as it was`() throws {
        let message = try Message(Array(text.utf8))
        let leaf = try #require((0..<Int32(message.leafCount)).first { message.place(ofLeaf: $0).path == "PID[1]-3.1" })
        let changed = message.respelled([leaf]) { _ in Array("0815".utf8) }
        #expect(String(decoding: changed, as: UTF8.self) == text.replacing("4711", with: "0815"))
        let absent = message.respelled([leaf]) { _ in nil }
        #expect(String(decoding: absent, as: UTF8.self) == text.replacing("4711", with: "    "))
    }

    @Test func `the separators are never touched`() throws {
        let message = try Message(Array(text.utf8))
        let changed = message.respelled([0, 1]) { $0.map { _ in 0x58 } }
        #expect(String(decoding: changed, as: UTF8.self) == text)
    }

    @Test func `lines are counted by CR, LF or both`() throws {
        for end in ["\r", "\n", "\r\n"] {
            let message = try Message(Array(text.replacing("\r\n", with: end).utf8))
            let last = message.place(ofLeaf: Int32(message.leafCount - 1))
            #expect(last.path == "NTE[1]-3.1")
            #expect(message.line(ofByte: try #require(last.offset)) == 3)
        }
    }
}
