import Fixtures
import Testing

@testable import HealthCards

@Suite struct CardIssuersTests {
    private let press = CardPress()
    private let now = 1_700_000_000.0

    private func issuers(_ press: CardPress, revoked: [String] = [], url: String? = nil) throws -> CardIssuers {
        let keys = try #require(IssuerKey.keys(in: press.keySet()))
        let lists = [RevocationList(press.revocations(revoked))].compactMap { $0 }
        return CardIssuers([CardIssuer(name: "clinic", url: url ?? press.issuer, keys: keys, revocations: lists)])
    }

    /// Why a card is not believed; `nil` if it is.
    private func doubt(
        _ press: CardPress,
        _ issuers: CardIssuers,
        other: String = "",
        credential: String = "",
        spoiling: (String) -> String = { $0 }
    ) throws -> CardIssuers.Doubt? {
        let payload = press.payload(#"{"resourceType":"Bundle"}"#, other: other, credential: credential)
        let text = spoiling(try press.card(payload))
        let card = try HealthCard(Array(text.utf8)[...], path: "card")
        do throws(CardIssuers.Doubt) {
            _ = try issuers.voucher(of: card, at: now)
            return nil
        } catch { return error }
    }

    @Test func `a card of a trusted issuer is its word`() throws {
        #expect(try doubt(press, issuers(press)) == nil)
        #expect(try doubt(press, issuers(press), other: #","exp":1700000001"#) == nil)
        #expect(try doubt(press, issuers(press, url: "\(press.issuer)/")) == nil)
    }

    @Test func `nobody is trusted unless named`() throws {
        #expect(try doubt(press, CardIssuers()) == .issuer)
        #expect(try doubt(press, issuers(press, url: "https://other.example")) == .issuer)
    }

    @Test func `a card signed by another key is not believed`() throws {
        let stranger = CardPress()
        #expect(try doubt(stranger, issuers(press)) == .key)
        var liar = stranger
        liar.header = ["kid": press.keyID]
        #expect(try doubt(liar, issuers(press)) == .signature)
    }

    @Test func `one changed digit of the signature or another length is seen`() throws {
        let trusted = try issuers(press)
        let changed = try doubt(press, trusted) { text in
            let parts = text.split(separator: ".")
            let first = parts[2].hasPrefix("A") ? "B" : "A"
            return "\(parts[0]).\(parts[1]).\(first)\(parts[2].dropFirst())"
        }
        #expect(changed == .signature)
        #expect(try doubt(press, trusted) { "\($0)AAAA" } == .signature)
    }

    @Test(arguments: ["none", "HS256", "RS256"]) func `only ES256 counts`(_ algorithm: String) throws {
        var other = press
        other.header = ["alg": algorithm]
        #expect(try doubt(other, issuers(press)) == .algorithm)
    }

    @Test(arguments: [
        (#","exp":1699999999"#, CardIssuers.Doubt.expired), (#","exp":1700000000"#, .expired),
        (#","exp":"2099-01-01""#, .expired),
    ])
    func `an end that has come or cannot be read is the end`(_ other: String, _ reason: CardIssuers.Doubt) throws {
        #expect(try doubt(press, issuers(press), other: other) == reason)
    }

    @Test func `a card holds from its first second on`() throws {
        let trusted = try issuers(press)
        let text = try press.card(press.payload("{}", from: 1_700_000_000))
        let card = try HealthCard(Array(text.utf8)[...], path: "card")
        #expect(throws: CardIssuers.Doubt.notYet) { try trusted.voucher(of: card, at: now - 1) }
        #expect(try trusted.voucher(of: card, at: now).name == "clinic")
    }

    @Test(arguments: [
        (["abc"], true), (["abcd", "ab"], false), (["abc.1600000000"], false), (["abc.1600000001"], true),
        (["abc.1600000001", "abc.5"], true), (["abc.5", "abc"], true), (["abc", "abc.5"], true), ([], false),
    ])
    func `a list revokes an id, or its cards from before a second`(_ ids: [String], _ isRevoked: Bool) throws {
        let found = try doubt(press, issuers(press, revoked: ids), credential: #","rid":"abc""#)
        #expect(found == (isRevoked ? .revoked : nil))
    }

    @Test func `a card without an id is on no list`() throws {
        #expect(try doubt(press, issuers(press, revoked: ["abc"])) == nil)
    }

    @Test func `who keeps a list that is not here is known`() throws {
        let keys = try #require(IssuerKey.keys(in: press.keySet(#","crlVersion":1"#)))
        let text = try press.card(press.payload("{}", credential: #","rid":"abc""#))
        let card = try HealthCard(Array(text.utf8)[...], path: "card")
        var issuer = CardIssuer(name: "clinic", url: press.issuer, keys: keys)
        #expect(issuer.lacksList(for: card))
        issuer.revocations = [try #require(RevocationList(press.revocations([])))]
        #expect(!issuer.lacksList(for: card))
    }
}
