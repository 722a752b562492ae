import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

/// A password that is forgotten, recovered by letter, or changed (F14).
@Suite struct ResetPasswordTests {
    private let entry: EntryHouse

    init() async throws { entry = try await EntryHouse() }

    private func session(_ password: String) async throws -> String? {
        guard case .session(let session) = try await entry.logIn(login: "ana", password: password, from: "a", at: .now)
        else { return nil }
        return session
    }

    @Test func `the link goes to the confirmed address, works once, and ends all that the old password opened`()
        async throws
    {
        let ana = try await entry.anaWithPassword()
        try await entry.notices.confirm()
        let old = try #require(try await session("her old password is long"))
        let grant = Grant(client: "app", user: ana.id, scopes: ScopeList("patient/*.rs"), since: .now)
        try await AccountBook(register: entry.house.register).keep(grant)
        try await entry.resetting.ask("ANA", from: "a", at: .now)
        let mail = try #require(try await entry.notices.run().last)
        #expect(mail.address == "ana@example.org")
        #expect(!mail.text.contains("Rye"))
        let link = EntryHouse.path(mail)
        guard case .changed = try await entry.resetting(link, EntryHouse.choice(), from: "a", at: .now) else {
            Issue.record("not changed")
            return
        }
        #expect(await entry.logIn.user(session: old, at: .now) == nil)
        #expect(try await AccountBook(register: entry.house.register).grants(user: ana.id).isEmpty)
        #expect(try await session("her old password is long") == nil)
        #expect(try await session(EntryHouse.password) != nil)
        let again = await entry.house.refusal {
            _ = try await entry.resetting(link, EntryHouse.choice(), from: "a", at: .now)
        }
        #expect(again == .gone)
        let told = try await entry.notices.run()
        #expect(told.map(\.subject) == ["Your password was changed"])
        #expect(told.allSatisfy { $0.leave == nil && $0.text.contains("/login/forgot") })
    }

    @Test func `P02 a name that nobody has, or without a confirmed address, gets the same and nothing is sent`()
        async throws
    {
        let before = entry.notices.box.letters.count
        try await entry.resetting.ask("ana", from: "a", at: .now)
        try await entry.resetting.ask("nobody", from: "a", at: .now)
        try await entry.notices.run()
        #expect(entry.notices.box.letters.count == before)
        let acts = try await entry.house.register.acts(AuditQuery()).filter { $0.interaction == "forgot" }
        #expect(acts.count == 2 && acts.allSatisfy { $0.outcome == .success })
    }

    @Test func `P02 who asks often gets one mail, and after ten times none of any origin's`() async throws {
        try await entry.notices.confirm()
        let before = entry.notices.box.letters.count
        for _ in 1...12 { try await entry.resetting.ask("ana", from: "a", at: .now) }
        try await entry.notices.run()
        #expect(entry.notices.box.letters.count == before + 1)
        let acts = try await entry.house.register.acts(AuditQuery()).filter { $0.interaction == "forgot" }
        #expect(acts.filter { $0.outcome == .refused }.count == 2)
    }

    @Test func `P02 a link does not replace the second factor, and wrong digits lock the account`() async throws {
        var ana = try await entry.anaWithPassword()
        ana.secondFactor = Array(1...20)
        try await AccountBook(register: entry.house.register).keep(ana)
        try await entry.notices.confirm()
        try await entry.resetting.ask("ana", from: "a", at: .now)
        let link = EntryHouse.path(try #require(try await entry.notices.run().last))
        func take(_ digits: String) async throws -> OpenLetter.Outcome {
            try await entry.resetting(link, EntryHouse.choice(digits: digits), from: "b", at: .now)
        }
        guard case .badDigits = try await take("") else {
            Issue.record("no digits were asked")
            return
        }
        let password = OneTimePassword(key: Array(1...20))
        let digits = password.digits(at: Timestamp.now.milliseconds / 30_000)
        guard case .changed = try await take(digits) else {
            Issue.record("right digits were refused")
            return
        }
        #expect(try await entry.user("ana")?.secondFactor != nil)
    }

    @Test func `a letter of the clinic gives a new password for the account that it names`() async throws {
        _ = try await entry.anaWithPassword()
        let made = try await entry.letter(.recovery)
        #expect(made.login == "ana")
        let secret = try #require(try await entry.prove(made.code.text))
        #expect(try await entry.opening.opened(secret, at: .now)?.account?.login == "ana")
        guard case .changed = try await entry.opening.finish(secret, EntryHouse.choice("other"), at: .now) else {
            Issue.record("not changed")
            return
        }
        #expect(try await session(EntryHouse.password) != nil)
        #expect(try await entry.user("other") == nil)
        #expect(try await entry.stages(of: entry.house.a).contains("completed"))
    }

    @Test func `the old password changes into a new one, and this browser stays`() async throws {
        let ana = try await entry.anaWithPassword()
        let first = try #require(try await session("her old password is long"))
        let own = try #require(try await session("her old password is long"))
        let user = try #require(await entry.logIn.user(session: own, at: .now))
        #expect(ana.id == user.id)
        let wrong = try await entry.account.change(of: user, from: "x", to: EntryHouse.choice(), session: own, at: .now)
        #expect(wrong == .wrong)
        let now = try #require(try await entry.user("ana"))
        let short = try await entry.account.change(
            of: now,
            from: "her old password is long",
            to: EntryHouse.choice("", "short"),
            session: own,
            at: .now
        )
        #expect(short == .weak(.short))
        let done = try await entry.account.change(
            of: now,
            from: "her old password is long",
            to: EntryHouse.choice(),
            session: own,
            at: .now
        )
        #expect(done == .changed)
        #expect(await entry.logIn.user(session: own, at: .now) != nil)
        #expect(await entry.logIn.user(session: first, at: .now) == nil)
    }

    @Test func `P04 sessions are listed with the browser in words, ended one by one or all others, and nobody else's`()
        async throws
    {
        _ = try await entry.anaWithPassword()
        let agents = ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "<b>odd</b>", ""]
        var sessions: [String] = []
        for agent in agents {
            let outcome = try await entry.logIn(
                login: "ana",
                password: "her old password is long",
                from: "a",
                on: BrowserName(agent: agent),
                at: .now
            )
            if case .session(let session) = outcome { sessions.append(session) }
        }
        let user = try #require(try await entry.user("ana"))
        let listed = try await entry.account.sessions(of: user, session: sessions[0], known: entry.logIn, at: .now)
        #expect(listed.count == 3 && listed[0].isThis && listed.filter(\.isThis).count == 1)
        #expect(listed[0].browser.browser == "Firefox" && listed[0].browser.machine == "Linux")
        #expect(listed[0].since != nil && listed.dropFirst().allSatisfy { $0.browser.browser.isEmpty })
        try await entry.account.end(listed[0].key, of: entry.house.doctor, at: .now)
        try await entry.account.end(listed[1].key, of: user, at: .now)
        #expect(
            try await entry.account.sessions(of: user, session: sessions[0], known: entry.logIn, at: .now).count == 2
        )
        try await entry.account.endOthers(of: user, session: sessions[0], at: .now)
        let left = try await entry.account.sessions(of: user, session: sessions[0], known: entry.logIn, at: .now)
        #expect(left.map(\.isThis) == [true])
    }
}
