import Fixtures
import Testing

@testable import HealthCards

@Suite struct IssuerKeyTests {
    private let press = CardPress()

    private func keys(_ old: String, _ new: String) -> [IssuerKey]? {
        let text = String(decoding: press.keySet(), as: UTF8.self)
        return IssuerKey.keys(in: Array(text.replacing(old, with: new).utf8))
    }

    @Test func `a key goes by its thumbprint`() {
        #expect(keys("", "")?.map(\.id) == [press.keyID])
    }

    @Test(arguments: [
        ("\"EC\"", "\"RSA\""), ("P-256", "P-384"), ("\"sig\"", "\"enc\""), ("ES256", "ES384"),
        ("\"x\":\"", "\"x\":\"AA"),
        ("\"kid\":\"", "\"kid\":\"x"), ("\"y\":", "\"d\":\"AA\",\"y\":"), ("\"y\":", "\"z\":"),
    ])
    func `a key of another kind or name, or one that is secret, is passed over`(_ old: String, _ new: String) {
        #expect(keys(old, new)?.isEmpty == true)
    }

    @Test func `a point beside the curve is no key`() {
        let zero = String(repeating: "A", count: 43)
        let text = #"{"keys":[{"kty":"EC","crv":"P-256","kid":"x","x":"\#(zero)","y":"\#(zero)"}]}"#
        #expect(IssuerKey.keys(in: Array(text.utf8))?.isEmpty == true)
    }

    @Test(arguments: ["", "[]", "{}", "{\"keys\":{}}"]) func `what is no set of keys is nothing`(_ text: String) {
        #expect(IssuerKey.keys(in: Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        "", "{}", #"{"kid":"a","method":"other","rids":[]}"#, #"{"method":"rid","rids":[]}"#,
        #"{"kid":"a","method":"rid","rids":"b"}"#,
    ])
    func `what is no list of revoked cards is nothing`(_ text: String) {
        #expect(RevocationList(Array(text.utf8)) == nil)
    }
}
