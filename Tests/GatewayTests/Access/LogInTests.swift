import RecordStore
import Testing

@testable import Gateway

@Suite struct LogInTests {
    @Test func `a right password opens a session, for twelve hours and while it is used`() async throws {
        let bench = try await OAuthBench()
        let logIn = LogIn(register: bench.register)
        let outcome = try await logIn(login: "ANA", password: "correct horse 9", from: "a", at: bench.now)
        guard case .session(let session) = outcome else { throw OAuthError(.accessDenied, "\(outcome)") }
        for _ in 0..<50 {
            #expect(await logIn.user(session: session, at: bench.now)?.id == bench.patient.id)
            bench.later(14 * 60)
        }
        bench.later(40 * 60)
        #expect(await logIn.user(session: session, at: bench.now) == nil)
    }

    @Test func `P04 a session ends when it rests for a quarter of an hour, and when it is left`() async throws {
        let bench = try await OAuthBench()
        let logIn = LogIn(register: bench.register)
        func enter() async throws -> String {
            let outcome = try await logIn(login: "ana", password: "correct horse 9", from: "a", at: bench.now)
            guard case .session(let session) = outcome else { throw OAuthError(.accessDenied, "\(outcome)") }
            return session
        }
        let resting = try await enter()
        #expect(await logIn.user(session: resting, at: bench.now) != nil)
        bench.later(15 * 60 + 1)
        #expect(await logIn.user(session: resting, at: bench.now) == nil)
        let left = try await enter()
        #expect(left != resting)
        await logIn.leave(session: left, at: bench.now)
        #expect(await logIn.user(session: left, at: bench.now) == nil)
    }

    @Test func `P02 five wrong passwords lock the account, each time longer, whatever comes then`() async throws {
        let bench = try await OAuthBench()
        let logIn = LogIn(register: bench.register)
        for _ in 0..<5 {
            #expect(try await logIn(login: "ana", password: "wrong", from: "a", at: bench.now) == .refused)
        }
        #expect(try await logIn(login: "ana", password: "correct horse 9", from: "b", at: bench.now) == .refused)
        // What was tried at the locked door has not locked it for longer.
        bench.later(61)
        guard case .session = try await logIn(login: "ana", password: "correct horse 9", from: "b", at: bench.now)
        else {
            throw OAuthError(.accessDenied, "still locked")
        }
        let query = AuditQuery()
        let acts = try await bench.register.acts(query)
        #expect(acts.map(\.outcome) == [.success] + Array(repeating: .refused, count: 6))
        #expect(acts.allSatisfy { $0.interaction == "login" && $0.user == bench.patient.id })
    }

    @Test func `P02 an origin with twenty failures has to wait, under whatever name`() async throws {
        let bench = try await OAuthBench()
        let logIn = LogIn(register: bench.register)
        for number in 0..<20 {
            #expect(try await logIn(login: "nobody\(number)", password: "x", from: "a", at: bench.now) == .refused)
        }
        #expect(try await logIn(login: "ana", password: "correct horse 9", from: "a", at: bench.now) == .refused)
        bench.later(15 * 60 + 1)
        guard case .session = try await logIn(login: "ana", password: "correct horse 9", from: "a", at: bench.now)
        else {
            throw OAuthError(.accessDenied, "still throttled")
        }
    }

    @Test func `P02 the digits of a second factor count once`() async throws {
        let bench = try await OAuthBench()
        let logIn = LogIn(register: bench.register)
        var user = try #require(try await bench.book.user(id: bench.patient.id))
        user.secondFactor = Array("12345678901234567890".utf8)
        try await bench.book.keep(user)
        func digits() async throws -> String {
            let outcome = try await logIn(login: "ana", password: "correct horse 9", from: "a", at: bench.now)
            guard case .digits(let secret) = outcome else { throw OAuthError(.accessDenied, "\(outcome)") }
            return secret
        }
        let password = OneTimePassword(key: Array("12345678901234567890".utf8))
        let right = password.digits(at: bench.now.milliseconds / 30_000)
        #expect(try await logIn(digits: "000000", with: try await digits(), from: "a", at: bench.now) == .refused)
        guard case .session = try await logIn(digits: right, with: try await digits(), from: "a", at: bench.now) else {
            throw OAuthError(.accessDenied, "refused")
        }
        #expect(try await logIn(digits: right, with: try await digits(), from: "a", at: bench.now) == .refused)
        #expect(try await logIn(digits: right, with: "forged", from: "a", at: bench.now) == .refused)
    }
}
