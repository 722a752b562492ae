import Findings
import HL7v2
import Testing

@Suite struct RefusalTests {
    @Test(arguments: ["", "PID|1", "{}", "MS", "MSHA|x", "<ClinicalDocument/>", "msh|^~\\&|"])
    func `what starts with no header is no message`(_ text: String) {
        #expect(throws: MessageError(.noHeader, at: Place(offset: 0, path: ""))) { try Message(bytes(text)) }
    }

    @Test(arguments: ["MSH|", "MSH", "MSH||", "MSH||||", "MSH|^^^^|", "MSHa^~\\&a", "MSH|^~a&|", "MSH|^~\0&|"])
    func `V06 separators that cannot separate are refused`(_ text: String) {
        let place = Place(offset: 3, path: "MSH[1]-1")
        let error = #expect(throws: MessageError.self) { try Message(bytes(text)) }
        #expect(error?.code == .noSeparators || error?.code == .noHeader)
        if error?.code == .noSeparators { #expect(error?.place == place) }
    }

    @Test func `V06 a message may do without the later separators`() throws {
        let message = try Message(bytes("MSH|^|APP\rPID|a~b&c\\d"))
        #expect(message.segments[1].leaf(1).unrecorded == "a~b&c\\d")
        #expect(message.separators.escape == nil)
    }

    @Test func `V05 a report of five megabytes is one value`() throws {
        let text = String(repeating: "QUJD", count: 5 * 1024 * 256)
        let message = try message("OBX|1|ED|PDF||^AP^PDF^Base64^\(text)")
        #expect(ED(message.segments[1][5].first).data.unrecorded.utf8.count == text.utf8.count)
    }

    @Test func `V05 counts beyond the limits are refused by name`() {
        func code(_ segment: String) -> MessageError.Code? {
            #expect(throws: MessageError.self) { try message(segment) }?.code
        }
        #expect(code(String(repeating: "NTE|1\r", count: 10_001)) == .tooManySegments)
        #expect(code("PID|" + String(repeating: "~", count: 100_000)) == .tooManyRepetitions)
        #expect(code("PID|" + String(repeating: "^", count: 10_000)) == .tooManyComponents)
        #expect(code("PID|" + String(repeating: "&", count: 200)) == .tooManyComponents)
        #expect(code("PID" + String(repeating: "|", count: 1_001)) == .tooManyFields)
    }

    @Test func `V05 what is within the limits is read`() throws {
        let message = try message(
            "PID|" + String(repeating: "a~", count: 999) + "b",
            "PV1|" + String(repeating: "^", count: 199)
        )
        #expect(message.segments[1][1].eachLeaf.count == 1000)
    }

    @Test func `a message longer than the limit is refused`() {
        let error = MessageError(.tooLong, at: Place(offset: 8, path: ""))
        #expect(throws: error) { try Message(bytes("MSH|^~\\&|APP"), limit: 8) }
        #expect(error.description == "not an HL7 v2 message: tooLong at byte 8")
    }

    @Test func `a batch and a second header are several messages`() {
        #expect(throws: MessageError(.severalMessages, at: Place(offset: 0, path: ""))) {
            try Message(bytes("FHS|^~\\&|APP\rMSH|^~\\&|APP"))
        }
        #expect(throws: MessageError(.severalMessages, at: Place(offset: 13, path: "MSH"))) {
            try Message(bytes("MSH|^~\\&|APP\rMSH|^~\\&|APP"))
        }
    }

    @Test func `bytes at random are read or refused, never worse`() {
        var state: UInt64 = 42
        func random() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        let start = bytes(
            "MSH|^~\\&|APP|FAC|||20240101||ADT^A01|1|P|2.5\rPID|1||4~5^^^A&B&ISO\rOBX|1|NM|a^b||1\\.br\\2"
        )
        for _ in 0..<2_000 {
            var text = start
            for _ in 0..<(1 + random() % 6) { text[random() % text.count] = UInt8(random() % 256) }
            guard let message = try? Message(text) else { continue }
            for segment in message.segments { for field in 0..<9 { _ = segment[field].map { $0.all.count } } }
            for leaf in 0..<Int32(message.leafCount) { _ = message.place(ofLeaf: leaf).description }
        }
    }
}
