import Findings
import HL7v2
import Testing

@Suite struct EscapeTests {
    private func read(_ text: String) throws -> String {
        try message("NTE|1||\(text)").segments[1].leaf(3).unrecorded
    }

    @Test(arguments: [
        ("O\\T\\Hara", "O&Hara"), ("a\\F\\b\\S\\c\\R\\d\\E\\e", "a|b^c~d\\e"), ("a\\.br\\b", "a\nb"),
        ("a\\.sp2\\b", "a\n\nb"), ("a\\.sk 3\\b", "a   b"), ("\\H\\loud\\N\\", "loud"), ("\\X41\\", "A"),
        ("\\X0D0A\\x", "x"), ("a\\X0D0A\\b", "a\n\nb"), ("\\.in+4\\x", "x"), ("\\C2842\\x", "x"), ("\\M2842\\x", "x"),
    ])
    func `C3 the sequences of the standard are resolved`(_ spelled: String, _ value: String) throws {
        let text = try read(spelled)
        #expect(text.trimmed == value.trimmed)
    }

    @Test(arguments: ["\\Zxyz\\", "\\X4\\", "\\XZZ\\", "C:\\temp", "a\\", "\\\\", "\\.zz\\", "\\Q\\"])
    func `C3 V07 what is no sequence stays as it is spelled`(_ spelled: String) throws {
        #expect(try read(spelled) == spelled)
    }

    @Test func `C3 an unknown sequence does not swallow the one behind it`() throws {
        #expect(try read("C:\\temp\\T\\x") == "C:\\temp&x")
    }

    @Test func `C2 an escaped separator separates nothing`() throws {
        let segment = try message("PID|1||a\\S\\b^c").segments[1]
        #expect(segment[3].first[1].unrecorded == "a^b")
        #expect(segment[3].first[2].unrecorded == "c")
    }

    @Test func `V07 a million line ends are read in one go`() throws {
        let text = try read(String(repeating: "\\.br\\", count: 1_000_000) + "x")
        #expect(text.utf8.count == 1_000_001)
    }

    @Test func `V07 control characters are no part of a value`() throws {
        #expect(try read("a\\X0B\\b\\X1C0D\\c") == "ab\nc")
    }

    @Test(arguments: [
        "PID|1||4711^^^FAC&1.2.3&ISO^MR~99|a|DOE^JANE", "NTE|1||a\\T\\b\\.br\\c\\E\\d\\S\\\\R\\\\F\\", "ZZZ|^^&x",
    ])
    func `a segment read and written is the same segment`(_ text: String) throws {
        let message = try message(text)
        let draft = SegmentDraft(message.segments[1])
        #expect(String(decoding: draft.bytes(), as: UTF8.self) == text)
        #expect(SegmentDraft(message.segments[0]).bytes() == Array(message.segments[0].bytes))
    }

    @Test func `a segment is written with other separators than it was read with`() throws {
        let odd = try Message(bytes("MSH#*!?%#APP\rPID#a|b*c?T?d"))
        let written = SegmentDraft(odd.segments[1]).bytes()
        #expect(String(decoding: written, as: UTF8.self) == "PID|a\\F\\b^c%d")
    }
}

extension String {
    /// Without line ends at either end, which are blanks around a value.
    fileprivate var trimmed: String {
        String(drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed())
    }
}
