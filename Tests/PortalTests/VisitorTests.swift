import Gateway
import HTTPTypes
import Hummingbird
import Testing

@testable import Portal

@Suite struct VisitorTests {
    private let address = ServerAddress(base: "https://records.example.org")

    private func request(_ body: String, cookie: String?, _ fields: HTTPFields = [:]) -> Request {
        var fields = fields
        fields[.contentType] = fields[.contentType] ?? "application/x-www-form-urlencoded"
        if let cookie { fields[.cookie] = cookie }
        let head = HTTPRequest(method: .post, scheme: "https", authority: "x", path: "/login", headerFields: fields)
        return Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    }

    private func opens(_ request: Request) async -> Bool {
        let visitor = Visitor(request, origin: "a")
        return (try? await PageForm(request, of: visitor, at: address)) != nil
    }

    @Test func `P03 a form counts from the browser that was given it, and from our own pages`() async {
        let token = Visitor.formToken(of: "v1")
        #expect(await opens(request("form=\(token)", cookie: "__Host-visit=v1")))
        #expect(await opens(request("form=\(token)", cookie: "a=b; __Host-visit=v1; c=d")))
        #expect(await !opens(request("form=\(token)", cookie: "__Host-visit=v2")))
        #expect(await !opens(request("form=\(token)", cookie: nil)))
        #expect(await !opens(request("", cookie: "__Host-visit=v1")))
        #expect(await !opens(request("form=\(token)", cookie: "__Host-visit=v1; __Host-session=s1")))
        let foreign: HTTPFields = [.origin: "https://evil.example.org"]
        #expect(await !opens(request("form=\(token)", cookie: "__Host-visit=v1", foreign)))
        let own: HTTPFields = [.origin: "https://records.example.org"]
        #expect(await opens(request("form=\(token)", cookie: "__Host-visit=v1", own)))
        let plain: HTTPFields = [.contentType: "text/plain"]
        #expect(await !opens(request("form=\(token)", cookie: "__Host-visit=v1", plain)))
        let long = "form=\(token)&x=" + String(repeating: "y", count: 20_000)
        #expect(await !opens(request(long, cookie: "__Host-visit=v1")))
    }

    @Test func `P04 cookies are of this host alone`() {
        let response = Response(seeing: "/login").setting(.session, "s1")
        #expect(response.headers[.setCookie] == "__Host-session=s1; Path=/; Secure; HttpOnly; SameSite=Lax")
        let gone = Response(seeing: "/login").setting(.session, nil)
        #expect(gone.headers[.setCookie]?.hasSuffix("Max-Age=0") == true)
    }
}
