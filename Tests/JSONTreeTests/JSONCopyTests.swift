import JSONTree
import Testing

@Suite struct JSONCopyTests {
    private func tree(_ text: String) throws -> JSONTree { try JSONTree(Array(text.utf8)) }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `a copy differs from the original by white space only`() throws {
        let tree = try tree(" { \"a\" : [ ] , \"b\\u0041\" : { } , \"c\" : [ 1.50 , [ {} , \" \\u00e9 \" ] , null ] } ")
        #expect(text(tree.copy(0)) == #"{"a":[],"b\u0041":{},"c":[1.50,[{}," \u00e9 "],null]}"#)
    }

    @Test func `a part is copied without what is around it`() throws {
        let tree = try tree(#"{"a": {"b": [1, 2]}, "c": 3}"#)
        let part = try #require(tree.root["a"])
        #expect(text(tree.copy(part.index)) == #"{"b":[1,2]}"#)
        #expect(text(tree.copy(try #require(tree.root["c"]).index)) == "3")
    }

    @Test func `a value is changed and everything else stays`() throws {
        let tree = try tree(#"{"a": "x", "b": ["y", "z"]}"#)
        let items = try #require(tree.root["b"]).elements.map(\.index)
        let changes = [JSONChange(1, string: "\"1\""), JSONChange(items[1], string: "2")]
        #expect(text(tree.copy(0, changes: changes)) == #"{"a":"\"1\"","b":["y","2"]}"#)
    }

    @Test(arguments: [
        (#"{}"#, 0, #"{"id":"1"}"#),
        (#"{"a": 1}"#, 0, #"{"id":"1","a":1}"#),
        (#"{"a": 1}"#, 1, #"{"a":1,"id":"1"}"#),
        (#"{"a": 1, "b": 2}"#, 1, #"{"a":1,"id":"1","b":2}"#),
    ])
    func `a member is put in first or behind another`(_ original: String, _ token: Int, _ copy: String) throws {
        let change = JSONChange(after: token, name: "id", string: "1")
        #expect(text(try tree(original).copy(0, changes: [change])) == copy)
    }

    @Test func `leaves are what is neither container nor null`() throws {
        let tree = try tree(#"{"a": [1, null, true], "b": {"c": "x", "d": {}}, "e": []}"#)
        #expect(tree.leaves(0..<tree.tokens.count) == 3)
        #expect(tree.leaves(0..<1_000) == 3)
    }

    @Test func `a token is found again by its path`() throws {
        let tree = try tree(#"{"entry": [{}, {"resource": {"id": "x"}}], "z": [[1, 2]]}"#)
        let paths = tree.tokens.indices.map { tree.path(to: $0) }
        #expect(
            paths == [
                "", "entry", "entry[0]", "entry[1]", "entry[1].resource", "entry[1].resource.id", "z", "z[0]",
                "z[0][0]",
                "z[0][1]",
            ]
        )
    }
}
