import ClinicalRecord
import Crypto
import Foundation
import Testing

@testable import Gateway

@Suite struct PasswordRuleTests {
    private static func hash(_ text: String) -> String {
        HexText.spell(Array(Insecure.SHA1.hash(data: Array(text.utf8)))).uppercased()
    }

    private static func file(_ words: [String], ending: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "known-\(UUID().uuidString)").path
        let lines = words.map { hash($0) + ending }.sorted()
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `length counts, and nothing is demanded of signs`() throws {
        let rule = PasswordRule()
        #expect(try rule.weakness(of: "elevenchars", for: "ana") == .short)
        #expect(try rule.weakness(of: "only small letters", for: "ana") == nil)
        #expect(try rule.weakness(of: "ñandú ñandú ", for: "ana") == nil)
        #expect(try rule.weakness(of: String(repeating: "long word ", count: 200), for: "ana") == .long)
    }

    @Test(arguments: [
        "aaaaaaaaaaaa", "abcabcabcabc", "123456789012", "abcdefghijklmnop", "qwertyuiopqwe", "987654321098",
    ])
    func `repeats and rows are refused`(_ password: String) throws {
        #expect(try PasswordRule().weakness(of: password, for: "x") == .plain)
    }

    @Test func `a password that is little but the name is refused`() throws {
        #expect(try PasswordRule().weakness(of: "Rosemary.Rye1", for: "rosemary.rye") == .name)
        #expect(try PasswordRule().weakness(of: "chartway2026", for: "ana") == .name)
        #expect(try PasswordRule().weakness(of: "ana likes wet stones", for: "ana") == nil)
    }

    @Test(arguments: ["", ":12", "\r"]) func `each password of the operator's list is found, and no other`(
        _ ending: String
    ) throws {
        for count in [1, 2, 3, 257] {
            let words = (0..<count).map { "word number \($0) of many" }
            let known = try KnownPasswords(path: Self.file(words, ending: ending))
            for word in words { #expect(try known.holds(word), "\(word) of \(count)") }
            for number in count..<(count + 20) { #expect(try !known.holds("word number \(number) of many")) }
            #expect(try PasswordRule(known: known).weakness(of: "Word Number 0 Of Many", for: "x") == .known)
        }
    }

    @Test func `a list that is none is refused, and one that is gone lets nothing through`() throws {
        #expect(throws: Refusal.self) { try KnownPasswords(path: "/nowhere/at/all") }
        let path = try Self.file(["a"], ending: "")
        let known = try KnownPasswords(path: path)
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: Refusal.self) { try PasswordRule(known: known).weakness(of: "twelve letters", for: "x") }
    }

    @Test func `a code is read however it is typed`() {
        let code = EntryCode()
        #expect(code.text.count == 19)
        #expect(EntryCode.digest(of: code.text.lowercased().replacing("-", with: "")) == code.digest)
        #expect(EntryCode.digest(of: code.text.replacing("0", with: "O").replacing("1", with: "l")) == code.digest)
        #expect(EntryCode.digest(of: EntryCode().text) != code.digest)
    }

    @Test func `a browser is told in two words of ours`() {
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Safari/604.1"
        #expect(BrowserName(agent: phone).text == "Safari/iPhone")
        #expect(
            BrowserName(agent: "Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537 Edg/140").text == "Edge/Windows"
        )
        #expect(BrowserName("<b>/Windows").browser.isEmpty)
    }
}
