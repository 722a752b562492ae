import Testing

@testable import JSONTree

@Suite struct JSONPatchTests {
    private func patched(_ document: String, _ patch: String) throws -> String {
        let patch = try JSONPatch(JSONTree(Array(patch.utf8)).root)
        return String(decoding: try patch.apply(to: Array(document.utf8)), as: UTF8.self)
    }

    private func failure(_ document: String, _ patch: String) -> JSONPatch.Failure? {
        do {
            _ = try patched(document, patch)
            return nil
        } catch { return error as? JSONPatch.Failure }
    }

    @Test(arguments: [
        (#"{"a":1}"#, #"[{"op":"add","path":"/b","value":[1.50]}]"#, #"{"a":1,"b":[1.50]}"#),
        (#"{"a":1}"#, #"[{"op":"add","path":"/a","value":null}]"#, #"{"a":null}"#),
        (#"{}"#, #"[{"op":"add","path":"/x~1y~0","value":"q"}]"#, #"{"x/y~":"q"}"#),
        (#"{"l":[1,3]}"#, #"[{"op":"add","path":"/l/1","value":2}]"#, #"{"l":[1,2,3]}"#),
        (#"{"l":[1,2]}"#, #"[{"op":"add","path":"/l/-","value":{"c":3}}]"#, #"{"l":[1,2,{"c":3}]}"#),
        (#"{"l":[1,2], "m":3}"#, #"[{"op":"remove","path":"/l/0"},{"op":"remove","path":"/m"}]"#, #"{"l":[2]}"#),
        (#"{"l":[1]}"#, #"[{"op":"remove","path":"/l/0"}]"#, #"{"l":[]}"#),
        (#"{"a":{"b":1.0}}"#, #"[{"op":"replace","path":"/a/b","value":"x"}]"#, #"{"a":{"b":"x"}}"#),
        (#"{"a":{"b":1},"c":2}"#, #"[{"op":"move","from":"/a/b","path":"/c"}]"#, #"{"a":{},"c":1}"#),
        (#"{"l":[1,2,3]}"#, #"[{"op":"move","from":"/l/0","path":"/l/2"}]"#, #"{"l":[2,3,1]}"#),
        (#"{"a":[{"b":1}]}"#, #"[{"op":"copy","from":"/a/0","path":"/c"}]"#, #"{"a":[{"b":1}],"c":{"b":1}}"#),
        (#"{"a":1}"#, #"[{"op":"replace","path":"","value":[2]}]"#, "[2]"),
        (
            #"{"a":{"x":1.0,"y":"é"}}"#, #"[{"op":"test","path":"/a","value":{"y":"\u00e9","x":1}}]"#,
            #"{"a":{"x":1.0,"y":"é"}}"#
        ),
    ])
    func `RFC 6902 each operation changes its place and nothing else`(
        _ document: String,
        _ patch: String,
        _ expected: String
    ) throws {
        #expect(try patched(document, patch) == expected)
    }

    @Test(arguments: [
        (#"{}"#, JSONPatch.Failure.Reason.malformed), (#"[{"op":"add","path":"/a"}]"#, .malformed),
        (#"[{"op":"swap","path":"/a"}]"#, .malformed), (#"[{"op":"remove","path":"a"}]"#, .malformed),
        (#"[{"op":"remove","path":"/b"}]"#, .noPlace), (#"[{"op":"replace","path":"/l/2","value":1}]"#, .noPlace),
        (#"[{"op":"add","path":"/l/4","value":1}]"#, .noPlace), (#"[{"op":"add","path":"/l/01","value":1}]"#, .noPlace),
        (#"[{"op":"add","path":"/x/y","value":1}]"#, .noPlace), (#"[{"op":"add","path":"/a/b","value":1}]"#, .noPlace),
        (#"[{"op":"move","from":"/o","path":"/o/p"}]"#, .noPlace),
        (#"[{"op":"copy","from":"/b","path":"/c"}]"#, .noPlace),
        (#"[{"op":"test","path":"/a","value":"1"}]"#, .testFailed),
        (#"[{"op":"test","path":"/b","value":1}]"#, .testFailed),
        (#"[{"op":"test","path":"/l","value":[2,1]}]"#, .testFailed),
    ])
    func `RFC 6902 what cannot be done is told, and nothing is`(_ patch: String, _ reason: JSONPatch.Failure.Reason) {
        #expect(failure(#"{"a":1,"l":[1,2],"o":{}}"#, patch)?.reason == reason)
    }

    @Test func `the operation that fails is told by its number`() {
        let patch = #"[{"op":"test","path":"/a","value":1.0},{"op":"remove","path":"/b"}]"#
        #expect(failure(#"{"a":1}"#, patch) == JSONPatch.Failure(operation: 1, reason: .noPlace))
    }

    @Test func `a patch of very many operations is refused`() throws {
        let operations = Array(repeating: #"{"op":"test","path":"","value":{}}"#, count: JSONPatch.operationLimit + 1)
        #expect(failure("{}", "[" + operations.joined(separator: ",") + "]")?.reason == .malformed)
    }
}
