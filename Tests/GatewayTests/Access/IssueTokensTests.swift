import RecordStore
import Testing

@testable import Gateway

@Suite struct IssueTokensTests {
    @Test func `C063 a code becomes a token that opens what was granted`() async throws {
        let bench = try await OAuthBench()
        let answer = try await bench.exchange(
            try await bench.code(scope: "openid fhirUser launch/patient patient/*.rs")
        )
        #expect(answer.grant.patient == "p1")
        #expect(answer.refreshToken == nil)
        #expect(answer.identityToken != nil)
        let plan = try await bench.admit(answer.accessToken, at: bench.now)
        #expect(plan.user == bench.patient.id)
        #expect(plan.client == bench.app.id)
        #expect(plan.allows(.read, "Observation"))
        #expect(!plan.allows(.create, "Observation"))
        #expect(plan.permissions.map(\.persons) == [["p1"]])
        #expect(plan.hidesRestricted)
    }

    @Test func `Z12 an app of a patient adds what patients author, and changes nothing`() async throws {
        let bench = try await OAuthBench()
        let answer = try await bench.exchange(try await bench.code(scope: "launch/patient patient/*.cruds"))
        let plan = try await bench.admit(answer.accessToken, at: bench.now)
        #expect(plan.allows(.read, "Condition") && plan.allows(.search, "Condition"))
        #expect(plan.allows(.create, "Observation") && plan.allows(.create, "QuestionnaireResponse"))
        for kind in ["Condition", "Patient", "DiagnosticReport", "Practitioner"] {
            #expect(!plan.allows(.create, kind), "\(kind)")
        }
        for kind in ["Observation", "Patient"] {
            #expect(!plan.allows(.update, kind) && !plan.allows(.delete, kind), "\(kind)")
        }
        #expect(plan.permissions.allSatisfy { $0.persons == ["p1"] })
    }

    @Test(arguments: [
        ["code_verifier": ""], ["code_verifier": String(repeating: "w", count: 43)],
        ["redirect_uri": "https://app.example.org/"], ["code": "forged"],
    ])
    func `T03 C077 a code with anything wrong is worth nothing, then and later`(
        _ changes: [String: String]
    ) async throws {
        let bench = try await OAuthBench()
        let code = try await bench.code()
        let error = await #expect(throws: OAuthError.self) { try await bench.exchange(code, nil, changes) }
        #expect(error?.code == .invalidGrant)
        guard changes["code"] == nil else { return }
        await #expect(throws: OAuthError.self) { try await bench.exchange(code) }
    }

    @Test func `T03 a code of another client, or a minute old, is worth nothing`() async throws {
        let bench = try await OAuthBench()
        let code = try await bench.code()
        await #expect(throws: OAuthError.self) {
            try await bench.exchange(code, .secret(id: bench.secretApp.id, secret: "hush"))
        }
        let late = try await bench.code()
        bench.later(60)
        await #expect(throws: OAuthError.self) { try await bench.exchange(late) }
    }

    @Test func `T03 a code that is used again ends the tokens of its first use`() async throws {
        let bench = try await OAuthBench()
        let code = try await bench.code()
        let answer = try await bench.exchange(code)
        #expect(await bench.isAdmitted(answer.accessToken))
        await #expect(throws: OAuthError.self) { try await bench.exchange(code) }
        #expect(await !bench.isAdmitted(answer.accessToken))
    }

    @Test func `C072 each client shows who it is by the one way it is registered for`() async throws {
        let bench = try await OAuthBench()
        let code = try await bench.code(bench.secretApp)
        let wrong: [ClientCredentials] = [
            .none(id: bench.secretApp.id), .secret(id: bench.secretApp.id, secret: "hash"),
            .secret(id: bench.app.id, secret: ""), .assertion("a.b.c"), .none(id: "nobody"),
        ]
        for credentials in wrong {
            let error = await #expect(throws: OAuthError.self) { try await bench.exchange(code, credentials) }
            #expect(error?.code == .invalidClient)
        }
        _ = try await bench.exchange(code, .secret(id: bench.secretApp.id, secret: "hush"))
    }

    @Test func `C071 T07 a refresh token counts once, and its second use ends the family`() async throws {
        let bench = try await OAuthBench()
        let first = try await bench.exchange(try await bench.code(scope: "offline_access launch/patient patient/*.rs"))
        let token = try #require(first.refreshToken)
        bench.later(90 * 86_400)
        let second = try await bench.refresh(token)
        #expect(await bench.isAdmitted(second.accessToken))
        let newer = try #require(second.refreshToken)
        #expect(newer != token)
        await #expect(throws: OAuthError.self) { try await bench.refresh(token) }
        #expect(await !bench.isAdmitted(second.accessToken))
        await #expect(throws: OAuthError.self) { try await bench.refresh(newer) }
    }

    @Test func `T07 a refresh may narrow the scopes and never widen them`() async throws {
        let bench = try await OAuthBench()
        let scope = "offline_access launch/patient patient/Observation.rs patient/Condition.rs"
        let first = try await bench.exchange(try await bench.code(scope: scope))
        let token = try #require(first.refreshToken)
        let error = await #expect(throws: OAuthError.self) { try await bench.refresh(token, ["scope": "patient/*.rs"]) }
        #expect(error?.code == .invalidScope)
        let narrow = try await bench.refresh(token, ["scope": "patient/Observation.rs"])
        let plan = try await bench.admit(narrow.accessToken, at: bench.now)
        #expect(plan.allows(.read, "Observation"))
        #expect(!plan.allows(.read, "Condition"))
    }

    @Test func `C071 an online grant ends with the session in which it was given`() async throws {
        let bench = try await OAuthBench()
        let digest = Secret.digest(of: "browser")
        let end = Timestamp(milliseconds: bench.now.milliseconds + 3_600_000)
        try await bench.register.issue(
            Ticket(purpose: .session, digest: digest, holder: bench.patient.id, expires: end)
        )
        let code = try await bench.code(scope: "online_access launch/patient patient/*.rs", session: digest)
        let first = try await bench.exchange(code)
        let second = try await bench.refresh(try #require(first.refreshToken))
        _ = try await bench.register.use(.session, digest: digest, at: bench.now)
        await #expect(throws: OAuthError.self) { try await bench.refresh(try #require(second.refreshToken)) }
    }

    @Test func `C009 C122 a token ends after an hour, with its grant, its client and its user`() async throws {
        let bench = try await OAuthBench()
        let token = try await bench.exchange(try await bench.code()).accessToken
        bench.later(3600 + 59)
        #expect(await bench.isAdmitted(token))
        bench.later(1)
        #expect(await !bench.isAdmitted(token))
        let other = try await bench.exchange(try await bench.code())
        #expect(await bench.isAdmitted(other.accessToken))
        try await bench.book.withdraw(grant: other.grant.id)
        #expect(await !bench.isAdmitted(other.accessToken))
        let third = try await bench.exchange(try await bench.code()).accessToken
        #expect(await bench.isAdmitted(third))
        var user = try #require(try await bench.book.user(id: bench.patient.id))
        user.isClosed = true
        try await bench.book.keep(user)
        #expect(await !bench.isAdmitted(third))
    }

    @Test func `Z15 what a user may not see any more, a token does not open any more`() async throws {
        let bench = try await OAuthBench()
        let token = try await bench.exchange(try await bench.code()).accessToken
        #expect(try await bench.admit(token, at: bench.now).allows(.read, "Observation"))
        var user = try #require(try await bench.book.user(id: bench.patient.id))
        user.patients = []
        try await bench.book.keep(user)
        #expect(try await !bench.admit(token, at: bench.now).allows(.read, "Observation"))
    }

    @Test(arguments: ["", "a", "a.b.c", "e30.e30.e30", String(repeating: "x", count: 20_000)])
    func `T08 what is no token opens nothing`(_ token: String) async throws {
        let bench = try await OAuthBench()
        #expect(await !bench.isAdmitted(token))
    }

    @Test func `T01 a token whose header or claims were changed opens nothing`() async throws {
        let bench = try await OAuthBench()
        let token = try await bench.exchange(try await bench.code()).accessToken
        let parts = token.split(separator: ".").map(String.init)
        let none = OAuthBench.base64(Array(#"{"alg":"none"}"#.utf8))
        #expect(await !bench.isAdmitted("\(none).\(parts[1]).\(parts[2])"))
        #expect(await !bench.isAdmitted("\(none).\(parts[1])."))
        let other = try await bench.exchange(try await bench.code()).accessToken.split(separator: ".").map(String.init)
        #expect(await !bench.isAdmitted("\(parts[0]).\(other[1]).\(parts[2])"))
        #expect(await bench.isAdmitted(other.joined(separator: ".")))
    }

    @Test func `C070 after a rotation old tokens still count, and new ones have another key`() async throws {
        let bench = try await OAuthBench()
        let old = try await bench.exchange(try await bench.code()).accessToken
        try await bench.keys.rotate()
        let new = try await bench.exchange(try await bench.code()).accessToken
        #expect(await bench.isAdmitted(old))
        #expect(await bench.isAdmitted(new))
        #expect(old.split(separator: ".")[0] != new.split(separator: ".")[0])
        // Another process reads the same register.
        let elsewhere = AdmitBearer(
            register: bench.register,
            address: bench.address,
            keys: TokenKeys(register: bench.register)
        )
        #expect(try await elsewhere(old, at: bench.now).user == bench.patient.id)
    }
}
