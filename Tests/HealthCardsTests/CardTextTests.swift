import Findings
import Fixtures
import Testing

@testable import HealthCards

@Suite struct CardTextTests {
    private let text = "eyJhbGciOiJFUzI1NiJ9.abc-_9.xyz"

    private func refusal(_ text: String) -> HealthCardError? {
        do throws(HealthCardError) {
            _ = try CardText(Array(text.utf8))
            return nil
        } catch { return error }
    }

    @Test func `a file has its cards in order`() throws {
        let cards = try CardText(CardPress.file([text, "a.b.c"]))
        #expect(cards.form == .file)
        #expect(cards.texts.map { String(decoding: $0, as: UTF8.self) } == [text, "a.b.c"])
        #expect(cards.path(1) == "verifiableCredential[1]")
    }

    @Test func `a signed text may stand alone, with a line end after it`() throws {
        let cards = try CardText(Array("\(text)\n".utf8))
        #expect(cards.form == .signedText)
        #expect(cards.texts.map { String(decoding: $0, as: UTF8.self) } == [text])
    }

    @Test func `what stands after a signed text is not passed over`() throws {
        let cards = try CardText(Array("\(text)\nmore".utf8))
        #expect(cards.texts.map { String(decoding: $0, as: UTF8.self) } == [text, "more"])
        #expect(cards.path(1) == "card[1]")
    }

    @Test func `a thousand cards are enough`() throws {
        let cards = Array(repeating: "a.b.c", count: 1_001)
        #expect(try CardText(CardPress.file(cards.dropLast())).texts.count == 1_000)
        #expect(refusal(String(decoding: CardPress.file(cards), as: UTF8.self))?.code == .tooLarge)
    }

    @Test(arguments: 1...4) func `digits of codes in any order make the text again`(_ count: Int) throws {
        let codes = CardPress.codes(text, count).reversed().joined(separator: "\n")
        let cards = try CardText(Array(codes.utf8))
        #expect(cards.form == .codes)
        #expect(cards.texts.map { String(decoding: $0, as: UTF8.self) } == [text])
    }

    @Test(arguments: [
        ("shc:/1/2/5676", HealthCardError.Code.chunks), ("shc:/1/1/56 shc:/1/1/56", .chunks),
        ("shc:/1/2/56 shc:/1/2/56", .chunks), ("shc:/3/2/56 shc:/1/2/56", .chunks), ("shc:/0/1/56", .chunks),
        ("shc:/1/2/3/56", .chunks), ("shc:/a/1/56", .chunks), ("shc:/56 shc:/56", .chunks),
        ("shc:/567", .digits), ("shc:/", .digits), ("shc:/5x", .digits), ("shc:/9999", .digits),
        ("shc:/5676 hello", .chunks), ("shc:/1/2/5676 hello", .noCard), ("{\"verifiableCredential\":[]}", .noCard),
        ("{\"verifiableCredential\":[1]}", .noCard), ("{\"verifiableCredential\":[\"a.b.c\",{}]}", .noCard),
        ("{\"verifiableCredential\":", .noCard),
    ])
    func `what is incomplete is refused with the reason`(_ text: String, _ code: HealthCardError.Code) {
        #expect(refusal(text)?.code == code)
    }

    @Test func `the place names the code that is wrong`() {
        #expect(refusal("shc:/1/2/56 shc:/2/2/5")?.place.path == "code[1]")
    }

    @Test(arguments: [
        ("shc:/56", true), ("eyJhbGciOiJFUzI1NiJ9.abc", true), ("eyJhbGciOiJFUzI1NiJ9", false), ("hello.abc", false),
        ("shlink:/eyJ", false), ("", false),
    ])
    func `the first bytes tell`(_ text: String, _ isCard: Bool) {
        #expect(CardText.recognises(Array(text.utf8)[...]) == isCard)
    }
}
