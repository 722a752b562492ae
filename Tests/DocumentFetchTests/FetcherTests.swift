import DocumentFetch
import Foundation
import Testing

@Suite(.serialized) struct FetcherTests {
    private static let server = Result { try LoopbackServer() }
    private let fetcher: Fetcher
    private let address: String

    init() throws {
        fetcher = try Fetcher()
        address = try Self.server.get().address
    }

    /// The loopback server as a configured source.
    private func source(_ change: (inout FetchSource) -> Void = { _ in }) throws -> FetchSource {
        var source = FetchSource(at: try FetchURL(address))
        source.addresses = AddressRule(allowed: ["127.0.0.0/8", "::1/128"].compactMap(AddressRange.init))
        source.limits.firstRetryDelay = 0.01
        change(&source)
        return source
    }

    private func fetch(_ path: String, _ source: FetchSource) async throws -> FetchAnswer {
        try await fetcher.fetch(FetchRequest(FetchURL(address + path)), from: source)
    }

    @Test func `a document comes with its headers`() async throws {
        let answer = try await fetch("/document", source())
        #expect(answer.status == 200)
        #expect(answer.bytes == Array("document".utf8))
        #expect(answer.headers["etag"] == "\"one\"")
    }

    @Test func `an unchanged document is not sent again`() async throws {
        let request = FetchRequest(try FetchURL(address + "/document"), etag: "\"one\"")
        let answer = try await fetcher.fetch(request, from: source())
        #expect(answer.isUnchanged)
        #expect(answer.bytes.isEmpty)
    }

    @Test func `a redirect within the origin is followed`() async throws {
        let answer = try await fetch("/moved", source())
        #expect(answer.bytes == Array("document".utf8))
        #expect(answer.url.text == address + "/document")
    }

    @Test func `S05 the sixth redirect ends it`() async throws {
        let source = try source()
        await #expect(throws: FetchError(.tooManyRedirects, status: 302)) { try await fetch("/circle", source) }
    }

    @Test(arguments: ["/away", "/file"])
    func `S05 a redirect to another origin or scheme is refused`(_ path: String) async throws {
        let source = try source()
        await #expect(throws: FetchError(.notAllowed, status: 302)) { try await fetch(path, source) }
    }

    @Test func `S07 the credential goes to its origin`() async throws {
        let answer = try await fetch("/secret", source { $0.credential = .bearer("t0ken") })
        #expect(answer.bytes == Array("Bearer t0ken".utf8))
    }

    @Test func `S07 the credential goes nowhere else, even to an allowed origin`() async throws {
        let port = try FetchURL(address).origin.port
        let source = try source {
            $0.credential = .bearer("t0ken")
            $0.origins.insert(WebOrigin(scheme: "http", host: "localhost", port: port))
        }
        #expect(try await fetch("/away", source).bytes == Array("nothing".utf8))
    }

    @Test func `S02 loopback is refused by its address unless it is listed`() async throws {
        let source = try source { $0.addresses = AddressRule() }
        await #expect(throws: FetchError(.notAllowed)) { try await fetch("/document", source) }
    }

    @Test func `a busy server is asked again`() async throws {
        let answer = try await fetch("/moody?one", source())
        #expect(answer.bytes == Array("at last".utf8))
    }

    @Test func `a server that stays busy is given up`() async throws {
        let source = try source { $0.limits.retries = 1 }
        await #expect(throws: FetchError(.refused, status: 503)) { try await fetch("/moody?two", source) }
    }

    @Test func `S09 an endless body stops at the limit`() async throws {
        let source = try source { $0.limits.bodyBytes = 1 << 20 }
        await #expect(throws: FetchError(.tooLarge)) { try await fetch("/endless", source) }
    }

    @Test func `S09 a slow answer stops at the deadline`() async throws {
        let source = try source {
            $0.limits.totalSeconds = 1
            $0.limits.retries = 0
        }
        await #expect(throws: FetchError(.tooSlow)) { try await fetch("/slow", source) }
    }

    @Test func `refused and missing documents are told apart`() async throws {
        let source = try source()
        await #expect(throws: FetchError(.forbidden, status: 403)) { try await fetch("/forbidden", source) }
        await #expect(throws: FetchError(.notFound, status: 404)) { try await fetch("/nowhere", source) }
    }

    @Test func `many documents at once share one thread`() async throws {
        let source = try source()
        let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<40 { group.addTask { try await fetch("/document", source).bytes } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(bodies == Array(repeating: Array("document".utf8), count: 40))
    }

    @Test func `a file is read where files are configured, and nowhere else`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "chartway-\(UUID().uuidString).txt")
        try Data("from disk".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let url = try FetchURL(file.absoluteString)
        let answer = try await fetcher.fetch(FetchRequest(url), from: FetchSource(at: url))
        #expect(answer.bytes == Array("from disk".utf8))
        let web = try source()
        await #expect(throws: FetchError(.notAllowed)) { try await fetcher.fetch(FetchRequest(url), from: web) }
    }
}
