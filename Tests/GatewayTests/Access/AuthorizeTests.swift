import RecordStore
import Testing

@testable import Gateway

@Suite struct AuthorizeTests {
    @Test(arguments: [
        "https://app.example.org/back/", "https://app.example.org/back?x=1", "https://app.example.org/bac",
        "https://app.example.org/back/../back", "https://APP.example.org/back", "http://app.example.org/back",
        "https://app.example.org:443/back", "https://x@app.example.org/back", "https://app.example.org/back#a",
    ])
    func `T04 C061 an address that is not registered letter by letter is never gone to`(_ address: String) async throws
    {
        let bench = try await OAuthBench()
        let beginning = await bench.authorize.begin(bench.request(changes: ["redirect_uri": address]), at: bench.now)
        guard case .refused = beginning else { throw OAuthError(.invalidRequest, "\(beginning)") }
    }

    @Test func `an app that is not known, or was switched off, is not gone to`() async throws {
        let bench = try await OAuthBench()
        let unknown = await bench.authorize.begin(bench.request(changes: ["client_id": "x"]), at: bench.now)
        guard case .refused = unknown else { throw OAuthError(.invalidRequest, "\(unknown)") }
        var app = try #require(try await bench.book.client(id: bench.app.id))
        app.isDisabled = true
        try await bench.book.keep(app)
        let disabled = await bench.authorize.begin(bench.request(), at: bench.now)
        guard case .refused = disabled else { throw OAuthError(.invalidRequest, "\(disabled)") }
    }

    @Test(
        arguments: [
            (["response_type": "token"], "unsupported_response_type"), (["response_type": nil], "invalid_request"),
            (["aud": nil], "invalid_request"), (["aud": "https://other.example.org/fhir"], "invalid_request"),
            (["aud": "https://records.example.org/fhir2"], "invalid_request"),
            (["aud": "https://records.example.org"], "invalid_request"), (["code_challenge": nil], "invalid_request"),
            (["code_challenge_method": "plain"], "invalid_request"), (["code_challenge": "short"], "invalid_request"),
            (["code_challenge_method": nil], "invalid_request"), (["scope": nil], "invalid_request"),
            (["scope": "system/*.rs nonsense"], "invalid_scope"), (["launch": "forged"], "invalid_request"),
            (["scope": "launch patient/*.rs"], "invalid_request"),
        ] as [([String: String?], String)]
    )
    func `C058 C059 C062 T05 T09 what is wrong with a request is told to the app, with its state`(
        _ changes: [String: String?],
        _ error: String
    ) async throws {
        let bench = try await OAuthBench()
        let beginning = await bench.authorize.begin(bench.request(changes: changes), at: bench.now)
        guard case .sendBack(let address) = beginning else { throw OAuthError(.invalidRequest, "\(beginning)") }
        #expect(address.hasPrefix(OAuthBench.redirect + "?"))
        #expect(OAuthBench.value("error", in: address) == error)
        #expect(OAuthBench.value("state", in: address) == "s1")
    }

    @Test func `C060 the state comes back as it was sent, however odd, and a denial is told`() async throws {
        let bench = try await OAuthBench()
        let state = String(repeating: "ä&=+ %?#/\"<>\u{1F600}", count: 100)
        let beginning = await bench.authorize.begin(bench.request(changes: ["state": state]), at: bench.now)
        guard case .ask(let secret) = beginning else { throw OAuthError(.invalidRequest, "\(beginning)") }
        let address = try #require(try await bench.authorize.deny(secret, by: bench.patient, at: bench.now))
        #expect(OAuthBench.value("state", in: address) == state)
        #expect(OAuthBench.value("error", in: address) == "access_denied")
        #expect(try await bench.authorize.deny(secret, by: bench.patient, at: bench.now) == nil)
    }

    @Test func `C066 what is granted is never more than was asked for`() async throws {
        let bench = try await OAuthBench()
        let items = bench.request(scope: "launch/patient patient/Observation.rs patient/Condition.rs")
        guard case .ask(let secret) = await bench.authorize.begin(items, at: bench.now) else {
            throw OAuthError(.invalidRequest, "not asked")
        }
        let wanted = ScopeList("launch/patient patient/Observation.rs patient/Encounter.rs")
        let consent = Authorize.Consent(scopes: wanted, patient: "p1")
        let address = try await bench.authorize.decide(secret, consent, by: bench.patient, session: [1], at: bench.now)
        let answer = try await bench.exchange(OAuthBench.value("code", in: try #require(address)))
        #expect(answer.grant.scopes.description == "launch/patient patient/Observation.rs")
    }

    @Test func `C067 a record that is not the user's cannot be shared, and one has to be chosen`() async throws {
        let bench = try await OAuthBench()
        await #expect(throws: Refusal.self) { try await bench.code(patient: "p2") }
        await #expect(throws: Refusal.self) { try await bench.code(patient: nil) }
        #expect(try await bench.code(by: bench.clinician, patient: "p2").isEmpty == false)
    }

    @Test func `C079 an app that registered itself is let in by patients alone`() async throws {
        let bench = try await OAuthBench()
        var app = try #require(await bench.book.client(id: bench.app.id))
        app.registeredAt = bench.now.description
        try await bench.book.keep(app)
        for patient in ["p1", "p2"] {
            await #expect(throws: Refusal.self) { try await bench.code(app, by: bench.clinician, patient: patient) }
        }
        #expect(try await bench.code(app, patient: "p1").isEmpty == false)
    }

    @Test func `who has forgotten to choose a record can go back and choose one`() async throws {
        let bench = try await OAuthBench()
        guard case .ask(let secret) = await bench.authorize.begin(bench.request(), at: bench.now) else {
            throw OAuthError(.invalidRequest, "not asked")
        }
        var consent = Authorize.Consent(scopes: ScopeList("launch/patient patient/*.rs"), patient: nil)
        await #expect(throws: Refusal.self) {
            try await bench.authorize.decide(secret, consent, by: bench.patient, session: [1], at: bench.now)
        }
        consent.patient = "p1"
        let back = try await bench.authorize.decide(secret, consent, by: bench.patient, session: [1], at: bench.now)
        #expect(back != nil)
        let again = try await bench.authorize.decide(secret, consent, by: bench.patient, session: [1], at: bench.now)
        #expect(again == nil)
    }

    @Test func `C069 T09 a launch counts once, for its app, its user and ten minutes`() async throws {
        let bench = try await OAuthBench()
        let prepare = PrepareLaunch(register: bench.register, address: bench.address)
        let context = LaunchContext(user: bench.clinician.id, patient: "p2", encounter: "e1")
        func launch() async throws -> String {
            let address = try await prepare(client: bench.app.id, context, by: bench.clinician, at: bench.now)
            #expect(OAuthBench.value("iss", in: address) == bench.address.fhir)
            return OAuthBench.value("launch", in: address)
        }
        func begin(_ launch: String, _ client: Client) async -> Authorize.Beginning {
            let items = bench.request(client, scope: "launch patient/*.rs", changes: ["launch": launch])
            return await bench.authorize.begin(items, at: bench.now)
        }
        let first = try await launch()
        guard case .ask(let secret) = await begin(first, bench.app) else { throw OAuthError(.invalidRequest, "1") }
        guard case .sendBack = await begin(first, bench.app) else { throw OAuthError(.invalidRequest, "reused") }
        guard case .sendBack = await begin(try await launch(), bench.secretApp) else {
            throw OAuthError(.invalidRequest, "foreign")
        }
        let late = try await launch()
        bench.later(601)
        guard case .sendBack = await begin(late, bench.app) else { throw OAuthError(.invalidRequest, "late") }
        bench.later(-601)
        let consent = Authorize.Consent(scopes: ScopeList("launch patient/*.rs"), patient: nil)
        await #expect(throws: Refusal.self) {
            try await bench.authorize.decide(secret, consent, by: bench.patient, session: [1], at: bench.now)
        }
    }
}
