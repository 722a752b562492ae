import Findings
import HL7v2
import Testing

@Suite struct MessageTests {
    @Test func `a field is found by the number of the standard`() throws {
        let pid = PID(try message("PID|1||4711^^^FAC&1.2.3&ISO^MR~99||DOE^JANE^Q").segments[1])
        #expect(pid.setID.unrecorded == "1")
        #expect(pid.identifiers.map(\.value.unrecorded) == ["4711", "99"])
        #expect(pid.identifiers[0].authority.universalID.unrecorded == "1.2.3")
        #expect(pid.names.first?.family.surname.unrecorded == "DOE")
        #expect(pid.sex.code.isEmpty)
    }

    @Test func `C2 separators are those of MSH, and MSH-1 and MSH-2 are values too`() throws {
        let odd = try Message(bytes("MSH#*!?%#APP\rPID#1##A*B%C!D"))
        #expect(odd.segments[0].leaf(1).unrecorded == "#")
        #expect(odd.segments[0].leaf(2).unrecorded == "*!?%")
        #expect(odd.segments[1][3].map { $0.leaf.unrecorded } == ["A", "D"])
        #expect(odd.segments[1][3].first.component(2).leaves.count == 2)
    }

    @Test(arguments: ["\r", "\n", "\r\n", "\n\r", "\r\n\r\n"])
    func `V08 C1 every line end gives the same message`(_ end: String) throws {
        let text = ["MSH|^~\\&|APP", "PID|1||4711", "NTE|1||a"].joined(separator: end)
        let message = try Message(bytes(text + end))
        #expect(message.segments.map(\.name.description) == ["MSH", "PID", "NTE"])
        #expect(message.segments[2].leaf(3).unrecorded == "a")
    }

    @Test func `V08 C1 mixed line ends give the same message`() throws {
        let message = try Message(bytes("MSH|^~\\&|APP\nPID|1\r\n\rNTE|1||a\r"))
        #expect(message.segments.map(\.name.description) == ["MSH", "PID", "NTE"])
    }

    @Test func `C1 a line that is no segment continues the one before`() throws {
        let message = try Message(bytes("MSH|^~\\&|APP\rNTE|1||first\r\nsecond | third\r\rOBX|1|ST"))
        #expect(message.segments.count == 3)
        #expect(message.segments[1].leaf(3).unrecorded == "first\nsecond")
        #expect(message.segments[1].leaf(4).unrecorded == "third")
    }

    @Test func `C1 mark and frame bytes are forgiven`() throws {
        let framed = [0x0B, 0xEF, 0xBB, 0xBF] + bytes("MSH|^~\\&|APP\rPID|1\r") + [0x1C, 0x0D]
        #expect(try Message(framed).segments.count == 2)
        #expect(try Message([0xEF, 0xBB, 0xBF, 0x0D, 0x0A] + bytes("MSH|^~\\&|APP")).segments.count == 1)
    }

    @Test func `a segment of the standard may be empty, and a short word is no segment`() throws {
        let message = try Message(bytes("MSH|^~\\&|APP\rAL1\rNTE|1||see\rMRI"))
        #expect(message.segments.map(\.name.description) == ["MSH", "AL1", "NTE"])
        #expect(message.segments[2].leaf(3).unrecorded == "see\nMRI")
    }

    @Test func `C9 segments of local names are kept`() throws {
        let message = try message("ZPD|a^b")
        #expect(message.segments[1].name.isLocal)
        #expect(message.segments[1].spelled == "ZPD|a^b")
    }

    @Test func `a place names segment, field, repetition, component and subcomponent`() throws {
        let message = try message("AL1|1|DA", "AL1|2|DA^x|A~^B&C")
        let places = (0..<Int32(message.leafCount)).map { message.place(ofLeaf: $0).path }
        #expect(places.prefix(4) == ["MSH[1]-1", "MSH[1]-2", "MSH[1]-3.1", "MSH[1]-4.1"])
        #expect(places.suffix(5) == ["AL1[2]-2.1", "AL1[2]-2.2", "AL1[2]-3.1", "AL1[2]-3[2].2", "AL1[2]-3[2].2.2"])
        #expect(message.segments[2].place.path == "AL1[2]")
        #expect(message.place(ofLeaf: -1) == .whole)
    }

    @Test func `an offset counts the bytes as they were received`() throws {
        let message = try Message([0x0B] + bytes("MSH|^~\\&|APP\rPID|1"))
        #expect(message.place(ofLeaf: 3).offset == 18)
    }

    @Test func `blanks around a value are no part of it, blanks alone are nothing`() throws {
        let obx = OBX(try message("OBX|1|ST|A |   |  indented|| ").segments[1])
        #expect(obx.code.code.unrecorded == "A")
        #expect(obx.subID.isEmpty)
        #expect(obx.value.leaf.unrecorded == "indented")
        #expect(obx.value.first.verbatim.unrecorded == "  indented")
    }

    @Test func `a field that was not sent is empty, whichever stand around it`() throws {
        let pid = try message("PID|1|||A^B|~ ~|C||").segments[1]
        #expect((0...8).map { pid[$0].leaves.count } == [0, 1, 0, 0, 2, 0, 1, 0, 0])
        #expect(pid.lastField == 6 && pid[1_000].isEmpty && pid[-1].isEmpty)
        #expect(try message("NTE").segments[1].lastField == 0)
        #expect(try message("NTE").segments[1][1].isEmpty)
    }

    @Test func `a place names segment, field and parts, however high they count`() throws {
        let notes = (1...12).map { "NTE|\($0)" }
        let text = Array((["MSH|^~\\&|APP"] + notes + ["NTE|||a~b~c^d^e&f"]).joined(separator: "\r").utf8)
        let message = try Message(text)
        #expect(message.place(ofLeaf: Int32(message.leafCount - 1)).path == "NTE[13]-3[3].3.2")
        #expect(message.place(ofLeaf: 14).path == "NTE[12]-1.1")
        #expect(message.segments[13].place.path == "NTE[13]")
    }

    @Test func `blanks at the ends of a value are left out, and those within it stay`() throws {
        let note = try message("NTE|  a  b | a long text of single blanks | \"\" |é  ü").segments[1]
        let texts = (1...4).map { note.leaf($0).unrecorded }
        #expect(texts == ["a  b", "a long text of single blanks", "\"\"", "é  ü"])
        #expect((1...4).map { note.leaf($0).isFolded } == [false, true, false, false])
        #expect(note[1].first.verbatim.unrecorded == "  a  b")
    }
}
