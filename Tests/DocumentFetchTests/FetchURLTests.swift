import DocumentFetch
import Testing

@Suite struct FetchURLTests {
    @Test func `the default port counts`() throws {
        let url = try FetchURL("HTTPS://EMR.Example.org/fhir")
        #expect(url.origin == WebOrigin(scheme: "https", host: "emr.example.org", port: 443))
        #expect(try FetchURL("https://emr.example.org:8443").origin != url.origin)
    }

    @Test(arguments: [
        "", "not a url", "https://user@host/", "https://a@b:80@c/", "https://host\\@evil/", "https://ho\u{0}st/",
        "https://host/\r\nX: y", "https:///path", "/relative",
    ])
    func `S08 a doubtful spelling is refused`(_ text: String) {
        #expect(throws: FetchError(.addressInvalid)) { try FetchURL(text) }
    }

    @Test func `a link is resolved against its page`() throws {
        let page = try FetchURL("https://emr.example.org/fhir/Patient?_count=2")
        #expect(try page.resolving("?page=2").text == "https://emr.example.org/fhir/Patient?page=2")
        #expect(try page.resolving("//other.example.org/x").origin.host == "other.example.org")
    }

    @Test func `a credential never prints itself`() {
        #expect("\(Credential.bearer("t0ken"))" == "bearer (hidden)")
        #expect(!"\(Credential.basic(user: "u", password: "p4ss"))".contains("p4ss"))
    }

    @Test func `delays double and a server may ask for more`() {
        var retry = RetryDecision(limits: FetchLimits())
        #expect(retry.delay(after: FetchError(.unreachable)) == 0.5)
        #expect(retry.delay(after: FetchError(.tooSlow)) == 1)
        #expect(retry.delay(after: FetchError(.refused, status: 503), retryAfter: "7") == 7)
        #expect(retry.delay(after: FetchError(.unreachable)) == nil)
        var other = RetryDecision(limits: FetchLimits())
        #expect(other.delay(after: FetchError(.notFound, status: 404)) == nil)
        #expect(other.delay(after: FetchError(.notAllowed)) == nil)
    }
}
