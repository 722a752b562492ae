import JSONTree
import Testing

@Suite struct JSONWriterTests {
    private func write(_ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        json.object(body)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `members are separated by commas and nothing else`() {
        let text = write {
            $0.member("a", "x")
            $0.member("b", ["y", "z"])
            $0.member("c", boolean: false)
            $0.member("d", number: "1.50")
            $0.member("e", integer: -3)
            $0.member("f") { $0.object { $0.member("g", "h") } }
        }
        #expect(text == #"{"a":"x","b":["y","z"],"c":false,"d":1.50,"e":-3,"f":{"g":"h"}}"#)
    }

    @Test func `what is empty leaves no member behind`() {
        let text = write {
            $0.member("a", nil as String?)
            $0.member("b", "")
            $0.member("c", [])
            $0.member("d", boolean: nil)
            $0.member("e", number: nil)
            $0.member("f", integer: nil)
            $0.member("g") { $0.object { $0.member("h", "") } }
            $0.member("i", ["", ""]) { text, json in json.object { $0.member("j", text) } }
            $0.member("k") { _ in }
            $0.member("l", raw: nil as [UInt8]?)
            $0.member("m", "n")
        }
        #expect(text == #"{"m":"n"}"#)
    }

    @Test func `an empty item leaves the others`() {
        let text = write {
            $0.member("a", ["x", "", "y"]) { text, json in json.object { $0.member("b", text) } }
        }
        #expect(text == #"{"a":[{"b":"x"},{"b":"y"}]}"#)
    }

    @Test func `whatever a string holds is read back`() throws {
        let odd = "\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F} é 漢 🙂 {[:,"
        var json = JSONWriter()
        json.array {
            $0.value(odd)
            $0.value("plain")
        }
        #expect(try JSONTree(json.bytes).root.elements.map(\.string) == [odd, "plain"])
    }

    @Test func `a string that ends like an opening bracket is followed by a comma`() {
        let text = write {
            $0.member("a", "{")
            $0.member("b", "[")
            $0.member("c", ":")
        }
        #expect(text == #"{"a":"{","b":"[","c":":"}"#)
    }

    @Test func `names that are not known beforehand are escaped`() {
        let text = write { json in json.member(named: "a\"b") { $0.value(true) } }
        #expect(text == #"{"a\"b":true}"#)
    }

    @Test(arguments: [0x01, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F] as [UInt8])
    func `a character is escaped wherever it stands in a text of any length`(_ byte: UInt8) throws {
        for length in 1...26 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: 0x61, count: length)
                bytes[place] = byte
                let text = String(decoding: bytes, as: UTF8.self)
                var json = JSONWriter()
                json.array { $0.value(text) }
                let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C
                #expect((json.bytes.count == length + 4) == isPlain)
                #expect(try JSONTree(json.bytes).root.elements.map(\.string) == [text])
            }
        }
    }

    @Test func `what is written grows beyond any room taken at the start`() throws {
        let texts = (0..<3_000).map { "text number \($0)" }
        let written = write { $0.member("a", texts) }
        #expect(try JSONTree(Array(written.utf8)).root["a"]?.elements.map(\.string) == texts)
    }
}
