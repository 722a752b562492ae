import DocumentFetch
import Testing

@Suite(.serialized) struct PostTests {
    private static let server = Result { try LoopbackServer() }
    private let fetcher: Fetcher
    private let address: String

    init() throws {
        fetcher = try Fetcher()
        address = try Self.server.get().address
    }

    private func source(_ change: (inout FetchSource) -> Void = { _ in }) throws -> FetchSource {
        var source = FetchSource(at: try FetchURL(address))
        source.addresses = AddressRule(allowed: ["127.0.0.0/8"].compactMap(AddressRange.init))
        change(&source)
        return source
    }

    private func post(
        _ path: String,
        _ body: String,
        type: String? = "text/plain",
        _ headers: [PostRequest.Header] = [],
        to source: FetchSource
    ) async throws -> FetchAnswer {
        let url = try FetchURL(address + path)
        return try await fetcher.post(
            PostRequest(url, body: Array(body.utf8), contentType: type, headers: headers),
            to: source
        )
    }

    @Test func `what is posted arrives with its type and headers, bytes of any value among it`() async throws {
        let key = PostRequest.Header(name: "X-Key", value: "k1")
        let answer = try await post("/echo", "a\u{0}b", [key], to: source())
        #expect(answer.status == 200)
        #expect(answer.bytes == Array("text/plain|k1||a\u{0}b".utf8))
    }

    @Test func `a post without a body names no type`() async throws {
        #expect(try await post("/echo", "", type: nil, to: source()).bytes == Array("|||".utf8))
    }

    @Test func `S11 a header that would start another one is left out`() async throws {
        let key = PostRequest.Header(name: "X-Key", value: "k1\r\nExpect: x")
        #expect(try await post("/echo", "", to: source()).bytes == Array("text/plain|||".utf8))
        #expect(try await post("/echo", "", [key], to: source()).bytes == Array("text/plain|||".utf8))
    }

    @Test func `U03 a post follows no redirect and is not tried again`() async throws {
        #expect(try await post("/moved", "x", to: source()).status == 307)
        let answer = try await post("/busy", "x", to: source())
        #expect(answer.status == 503 && answer.headers["retry-after"] == "7")
    }

    @Test func `U04 nothing is posted to another origin or to an address that is not allowed`() async throws {
        let inside = try source { $0.addresses = AddressRule() }
        await #expect(throws: FetchError(.notAllowed)) { try await post("/echo", "x", to: inside) }
        let elsewhere = try source { $0.origins = [] }
        await #expect(throws: FetchError(.notAllowed)) { try await post("/echo", "x", to: elsewhere) }
    }
}
