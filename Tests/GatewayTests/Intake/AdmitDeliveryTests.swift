import RecordStore
import Testing

@testable import Gateway

@Suite struct AdmitDeliveryTests {
    private func engine(_ bench: OAuthBench, _ sources: String...) async throws -> (Client, key: String) {
        var client = Client(name: "Engine", kind: .intake, scopes: ScopeList(""))
        let secret = Secret()
        (client.sources, client.secretDigest) = (sources, secret.digest)
        try await bench.book.keep(client)
        return (client, IntakeKey(of: client, secret).text)
    }

    private func kind(_ bench: OAuthBench, _ token: String?, _ source: String) async -> Refusal.Kind? {
        let admit = AdmitDelivery(register: bench.register, admit: bench.admit)
        do throws(Refusal) {
            _ = try await admit(token, as: source, at: bench.now)
            return nil
        } catch { return error.kind }
    }

    @Test func `a key opens its own sources and no other one`() async throws {
        let bench = try await OAuthBench()
        let (client, key) = try await engine(bench, "northgate", "hill")
        let admit = AdmitDelivery(register: bench.register, admit: bench.admit)
        #expect(try await admit(key, as: "hill", at: bench.now) == IntakePass(source: "hill", client: client.id))
        #expect(await kind(bench, key, "lakeside") == .forbidden)
        let acts = try await bench.register.acts(AuditQuery())
        #expect(acts.map(\.client) == [client.id] && acts.map(\.outcome) == [.refused])
    }

    @Test func `our own name is no source, whoever asks`() async throws {
        let bench = try await OAuthBench()
        let (_, key) = try await engine(bench, "chartway")
        for name in ["chartway", "CHARTWAY"] { #expect(await kind(bench, key, name) == .notFound) }
        let open = AdmitDelivery(register: bench.register, admit: nil)
        await #expect(throws: Refusal.self) { try await open(nil, as: "chartway", at: bench.now) }
    }

    @Test func `what is no key is nobody`() async throws {
        let bench = try await OAuthBench()
        let (client, key) = try await engine(bench, "hill")
        let words = [
            nil, "", ".", "\(client.id).", client.id, String(key.dropLast()), "\(bench.secretApp.id).hush", "a.b.c",
        ]
        for word in words { #expect(await kind(bench, word, "hill") == .unauthenticated, "\(word ?? "none")") }
        var closed = try #require(try await bench.book.client(id: client.id))
        closed.isDisabled = true
        try await bench.book.keep(closed)
        #expect(await kind(bench, key, "hill") == .unauthenticated)
    }

    @Test(
        arguments: [
            ("system/*.c", nil), ("system/*.cruds", nil), ("system/*.rs", .forbidden), ("system/Patient.c", .forbidden),
        ]
            as [(String, Refusal.Kind?)]
    )
    func `a token of a backend service needs system scopes to create`(
        _ scope: String,
        _ expected: Refusal.Kind?
    ) async throws {
        let bench = try await OAuthBench()
        var client = Client(name: "Registry", kind: .key, scopes: ScopeList(scope))
        (client.isBackend, client.sources) = (true, ["hill"])
        try await bench.book.keep(client)
        let kept = try #require(try await bench.book.client(id: client.id))
        #expect(kept.sources == ["hill"])
        let answer = try await bench.issue(for: kept, user: nil, patient: nil, scopes: ScopeList(scope), at: bench.now)
        #expect(await kind(bench, answer.accessToken, "hill") == expected)
        #expect(await kind(bench, answer.accessToken, "lakeside") == .forbidden)
    }

    @Test func `a user's token delivers nothing, whatever it may`() async throws {
        let bench = try await OAuthBench()
        let scopes = ScopeList("user/*.rs")
        let answer = try await bench.issue(
            for: bench.app,
            user: bench.clinician,
            patient: nil,
            scopes: scopes,
            at: bench.now
        )
        #expect(await kind(bench, answer.accessToken, "hill") == .forbidden)
    }

    @Test(arguments: ["", ".", "..", "a/b", "a b", "ä", String(repeating: "a", count: 65)])
    func `a name that could be something else is no source`(_ name: String) async throws {
        let admit = AdmitDelivery(register: try await OAuthBench().register, admit: nil)
        await #expect(throws: Refusal.self) { try await admit(nil, as: name, at: .now) }
        #expect(try await admit(nil, as: "lake-side_1.b", at: .now).client == nil)
    }
}
