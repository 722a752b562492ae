import Findings
import JSONTree
import Testing

@Suite struct JSONTreeTests {
    private func tree(_ text: String) throws -> JSONTree { try JSONTree(Array(text.utf8)) }

    @Test func `every kind of value is found under its name`() throws {
        let root = try tree(#" {"a": "x", "b":[1, true ,false,null], "c":{"d":{}}, "e":[] } "#).root
        #expect(root.kind == .object)
        #expect(root["a"]?.string == "x")
        #expect(root["b"]?.elements.map(\.kind) == [.number, .true, .false, .null])
        #expect(root["b"]?.elements.compactMap(\.bool) == [true, false])
        #expect(root["c"]?["d"]?.count == 0)
        #expect(root["e"]?.elements.map(\.index) == [])
        #expect(root["f"] == nil)
        #expect(root[member: "a"]?.string == "x")
        #expect(root.members.map(\.name) == ["a", "b", "c", "e"])
        #expect(root.count == 4)
    }

    @Test func `asking a value for what it is not gives nothing`() throws {
        let root = try tree(#"{"a":"1","b":1}"#).root
        #expect(root["a"]?.number == nil)
        #expect(root["b"]?.string == nil)
        #expect(root["b"]?.bool == nil)
        #expect(root["b"]?["c"] == nil)
        #expect(root["b"]?.elements.map(\.index) == [])
        #expect(root.elements.map(\.index) == [])
        #expect(root["b"]?.count == 0)
    }

    @Test func `escapes are resolved in strings and names`() throws {
        let root = try tree(#"{"a\u0062":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42é"}"#).root
        #expect(root["ab"]?.string == "\"\\/\u{8}\u{C}\n\r\té🙂é")
        #expect(root[member: "ab"]?.name == "ab")
        #expect(root["ab"]?.isNamed("ab") == true)
        #expect(root["ab"]?.isString("ab") == false)
    }

    @Test func `a value knows its bytes in the original`() throws {
        let text = #"{ "a" : "x\n", "b" : [ 1.50 ] }"#
        let root = try tree(text).root
        #expect(root["a"].map { String(decoding: $0.bytes, as: UTF8.self) } == #""x\n""#)
        #expect(root["b"]?.range == 21..<29)
        #expect(root.range == 0..<text.utf8.count)
    }

    @Test(arguments: [#""x""#, "0", "-0.1E-3", "true", "[]", "{}"])
    func `any value may be the root`(_ text: String) throws {
        let root = try tree(" \r\n\t" + text + " ").root
        #expect(root.bytes.elementsEqual(text.utf8))
    }

    @Test func `a part of the bytes is read and keeps its offsets`() throws {
        let bytes = Array("{\"a\":1}\n{\"a\":22}\n".utf8)
        #expect(try JSONTree(bytes, part: 8..<16).root["a"]?.range == 13..<15)
        #expect(throws: JSONError.self) { try JSONTree(bytes) }
        #expect(throws: JSONError.self) { try JSONTree(bytes, part: 8..<15) }
    }

    @Test func `strings of every length around a word are read`() throws {
        for length in 0...40 {
            let text = String(repeating: "x", count: length)
            #expect(try tree("\"\(text)\"").root.string == text)
            #expect(try tree("{\"\(text)\":0}").root[member: text]?.number == "0")
            #expect(try tree("[\"\(text)é\"]").root.elements.first { _ in true }?.string == text + "é")
        }
    }

    @Test func `a document cut anywhere is refused`() throws {
        let whole = Array(#"{"a":["x\u00e9",1.5e3,true,null,{"b":"é🙂"}],"c":false}"#.utf8)
        _ = try JSONTree(whole)
        for length in whole.indices {
            #expect(throws: JSONError.self) { try JSONTree(Array(whole[..<length])) }
        }
    }

    @Test func `a document with any byte changed is read or refused, never more`() throws {
        let whole = Array(#"{"a":["x\u00e9",1.5e3,true,null,{"b":"é🙂"}],"c":false}"#.utf8)
        for index in whole.indices {
            for byte in UInt8.min...UInt8.max {
                var bytes = whole
                bytes[index] = byte
                guard let tree = try? JSONTree(bytes) else { continue }
                #expect(try JSONTree(tree.indented()).tokens.count == tree.tokens.count)
            }
        }
    }

    @Test func `indenting changes white space only`() throws {
        let text = #"{"a":[],"b":{},"c":[1.50,{"d":"x\n"},[[]]],"e":null}"#
        let spaced = try tree(text).indented()
        #expect(
            String(decoding: spaced, as: UTF8.self) == """
                {
                  "a": [],
                  "b": {},
                  "c": [
                    1.50,
                    {
                      "d": "x\\n"
                    },
                    [
                      []
                    ]
                  ],
                  "e": null
                }

                """
        )
        #expect(spaced.filter { $0 != 0x20 && $0 != 0x0A } == Array(text.utf8))
    }

    @Test func `the hash of a name depends on all of a short name and on both ends of a long one`() throws {
        for name in ["", "a", "resource", "resourceType", "b\\u0061"] {
            let token = try #require(try tree("{\"\(name)\":0}").root.children.first { _ in true }).token
            let plain = name == "b\\u0061" ? "ba" : name
            #expect(token.nameHash == JSONName.hash(Array(plain.utf8)))
        }
        #expect(JSONName.hash(Array("code".utf8)) != JSONName.hash(Array("cod".utf8)))
    }
}
