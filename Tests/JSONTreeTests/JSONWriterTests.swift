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
}
