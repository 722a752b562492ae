import Findings
import JSONTree
import Testing

/// The JSON cases of the attack catalogue that concern the bytes alone.
@Suite struct JSONRefusalTests {
    private func refusal(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
        do {
            _ = try JSONTree(bytes, limits: limits)
            return nil
        } catch { return error }
    }

    private func code(_ text: String) -> JSONError.Code? { refusal(Array(text.utf8))?.code }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test func `J01 a hundred thousand opening brackets are refused at the first too many`() {
        let error = refusal(Array(repeating: 0x5B, count: 100_000))
        #expect(error?.code == .tooDeep)
        #expect(error?.place.offset == 64)
    }

    @Test func `J02 depth 64 is read, depth 65 is not`() {
        #expect(code(nested(64)) == nil)
        #expect(code(nested(65)) == .tooDeep)
        let extensions = String(repeating: #"{"extension":["#, count: 32) + String(repeating: "]}", count: 32)
        #expect(code(extensions) == nil)
        #expect(code("[\(extensions)]") == .tooDeep)
    }

    @Test func `J03 a duplicate member is refused with its path`() {
        let error = refusal(Array("{\"entry\":[{},\n{\"resource\":{\"id\":\"a\",\"id\":\"b\"}}]}".utf8))
        #expect(error?.code == .duplicateName)
        #expect(error?.place.path == "entry[1].resource.id")
        #expect(error?.place.line == 2)
        #expect(error?.place.offset == 36)
        #expect(error?.description == "not acceptable JSON: duplicateName at entry[1].resource.id (line 2)")
    }

    @Test func `J03 a duplicate far behind its twin is found`() {
        let members = (0..<200).map { "\"m\($0)\":0" }
        #expect(code("{\(members.joined(separator: ","))}") == nil)
        for twin in [0, 20, 40, 199] {
            #expect(code("{\(members.joined(separator: ",")),\"m\(twin)\":1}") == .duplicateName)
        }
    }

    @Test func `J04 a twin spelled with escapes is a duplicate`() {
        #expect(code(#"{"id":1,"\u0069d":2}"#) == .duplicateName)
        #expect(code(#"{"\u0069d":1,"id":2}"#) == .duplicateName)
        #expect(code(#"{"a/b":1,"a\/b":2}"#) == .duplicateName)
        #expect(code(#"{"id":1,"ID":2,"i\u0064x":3}"#) == nil)
    }

    @Test(arguments: ["1e400", "1E+999999999", "-1e309", "10e308", "1e-309"])
    func `J05 a number no double can hold is refused`(_ text: String) {
        #expect(code(text) == .exponentTooLarge)
    }

    @Test func `J05 a number of ten thousand digits is refused`() {
        #expect(code(String(repeating: "7", count: 10_000)) == .numberTooLong)
        #expect(code("0." + String(repeating: "7", count: 126)) == nil)
        #expect(code("0." + String(repeating: "7", count: 127)) == .numberTooLong)
    }

    @Test(arguments: ["-0", "1.00", "0.10", "100", "1.0e2", "1E308", "1e-308"])
    func `J06 a number keeps its spelling`(_ text: String) throws {
        #expect(try JSONTree(Array("[\(text)]".utf8)).root.elements.map(\.number) == [text])
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x99],
        ] as [[UInt8]]
    )
    func `J07 what is not UTF-8 is refused`(_ bad: [UInt8]) {
        #expect(refusal([0x22, 0x61] + bad + [0x22])?.code == .notUTF8)
        #expect(refusal([0x22, 0x61] + bad + [0x22])?.place.offset == 2)
        #expect(refusal([0x7B, 0x22] + bad + [0x22, 0x3A, 0x30, 0x7D])?.code == .notUTF8)
    }

    @Test func `J07 UTF-16 is refused and one byte order mark is accepted`() {
        #expect(refusal([0xFF, 0xFE, 0x7B, 0, 0x7D, 0])?.code == .unexpectedByte)
        #expect(refusal([0, 0x7B, 0, 0x7D])?.code == .unexpectedByte)
        #expect(refusal([0xEF, 0xBB, 0xBF, 0x7B, 0x7D]) == nil)
        #expect(refusal([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x7B, 0x7D])?.code == .unexpectedByte)
    }

    @Test(arguments: [
        #""\ud83d""#, #""\ude42\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\ud83d""#, #""\udc00""#,
    ])
    func `J08 half a surrogate pair is refused`(_ text: String) { #expect(code(text) == .loneSurrogate) }

    @Test func `J09 a NUL is refused in every spelling`() {
        #expect(code(#""a\u0000b""#) == .nulCharacter)
        #expect(code("\"a\u{0}b\"") == .controlCharacter)
        #expect(code("{}\u{0}") == .secondDocument)
    }

    @Test(arguments: [
        "[1,]", "{\"a\":1,}", "[,1]", "[1 2]", "{\"a\" 1}", "{a:1}", "{'a':1}", "['a']", "[NaN]", "[Infinity]",
        "// x\n{}",
        "{/* x */}", "[01]", "[+1]", "[.5]", "[1.]", "[1e]", "[-]", "[0x1]", "[tru]", "[nul]", "[True]", "[1}",
        "{\"a\":1]",
        "{\"a\"}", "{1:2}", "[\"\\x\"]", "[\"\\u12g4\"]", "[\"a\tb\"]", "[\"a\nb\"]", "]", "}", ",", ":",
    ])
    func `J10 what only looks like JSON is refused`(_ text: String) {
        #expect(code(text) != nil)
        #expect(code(text) != .endsEarly)
    }

    @Test func `J10 a second document is refused`() {
        #expect(code("{}{}") == .secondDocument)
        #expect(code("{} []") == .secondDocument)
        #expect(code("1 2") == .secondDocument)
        #expect(code("") == .empty)
        #expect(code(" \n") == .empty)
        #expect(code("[1") == .endsEarly)
    }

    @Test func `J11 an object and an array end at their limits`() {
        func object(_ count: Int) -> String { "{\((0..<count).map { "\"\($0)\":0" }.joined(separator: ","))}" }
        func array(_ count: Int) -> String { "[\(repeatElement("null", count: count).joined(separator: ","))]" }
        #expect(code(object(1_024)) == nil)
        #expect(code(object(1_025)) == .tooManyMembers)
        #expect(code(object(300_000)) == .tooManyMembers)
        #expect(code(array(100_000)) == nil)
        #expect(code(array(100_001)) == .tooManyItems)
        var limits = JSONLimits.standard
        limits.values = 5
        #expect(refusal(Array(array(4).utf8), limits: limits) == nil)
        #expect(refusal(Array(array(5).utf8), limits: limits)?.code == .tooManyValues)
    }

    @Test func `J11 a name of 256 bytes is read, a longer one is not`() {
        #expect(code("{\"\(String(repeating: "n", count: 256))\":0}") == nil)
        #expect(code("{\"\(String(repeating: "n", count: 257))\":0}") == .nameTooLong)
    }

    @Test func `J12 names whose hashes collide are told apart`() {
        // Equal ends and equal lengths give equal hashes.
        let members = (100..<999).map { "\"resource-\($0)-resource\":0" }
        #expect(code("{\(members.joined(separator: ","))}") == nil)
        #expect(code("{\(members.joined(separator: ",")),\"resource-500-resource\":0}") == .duplicateName)
        let few = members.prefix(20).joined(separator: ",")
        #expect(code("{\(few)}") == nil)
        #expect(code("{\(few),\"resource-110-resource\":0}") == .duplicateName)
    }

    @Test func `a path shows no name that could hold data`() {
        let error = refusal(Array(#"{"Jane Doe":{"a":1,"a":2}}"#.utf8))
        #expect(error?.place.path == "?.a")
    }
}
