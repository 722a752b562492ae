import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

/// A letter of the clinic, from the code to the account (F13).
@Suite struct RegistrationTests {
    private let entry: EntryHouse

    init() async throws { entry = try await EntryHouse() }

    @Test func `a code and the birth date make one account that opens this record alone, once`() async throws {
        let made = try await entry.letter()
        #expect(try await entry.stages(of: entry.house.b) == ["requested"])
        let typed = made.code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        let secret = try #require(try await entry.prove(typed))
        guard case .made(let user) = try await entry.opening.finish(secret, EntryHouse.choice(), at: .now) else {
            Issue.record("no account was made")
            return
        }
        #expect(user.patients == [entry.house.b] && user.ownPatient == entry.house.b && user.role == .patient)
        #expect(try await entry.stages(of: entry.house.b) == ["completed"])
        #expect(try await entry.prove(made.code.text) == nil)
        let again = await entry.house.refusal {
            _ = try await entry.opening.finish(secret, EntryHouse.choice("bob"), at: .now)
        }
        #expect(again == .gone)
        var query = AuditQuery()
        query.persons = [entry.house.b]
        let acts: [AuditedAct] = try await entry.house.register.acts(query).filter { $0.interaction == "register" }
        #expect(acts.map(\.user) == [user.id] && acts.map(\.outcome) == [.success])
        guard case .session = try await entry.logIn(login: "BEA", password: EntryHouse.password, from: "a", at: .now)
        else {
            Issue.record("the account lets nobody in")
            return
        }
    }

    @Test func `P02 five wrong birth dates end a letter, and each refusal is the same`() async throws {
        let made = try await entry.letter()
        for _ in 1...4 { #expect(try await entry.prove(made.code.text, "1980-02-04") == nil) }
        #expect(try await entry.prove(made.code.text) != nil)
        for _ in 1...5 { #expect(try await entry.prove(made.code.text, "1980-02-04") == nil) }
        #expect(try await entry.prove(made.code.text) == nil)
        #expect(try await entry.prove("0000-0000-0000-0000") == nil)
        let listed = try await entry.handing.list(by: entry.house.doctor, at: .now)
        #expect(listed.map(\.state) == [.blocked])
        #expect(try await entry.stages(of: entry.house.b) == ["cancelled"])
    }

    @Test func `P02 tries that come at once are as many tries`() async throws {
        let made = try await entry.letter()
        let entry = entry
        let proofs = try await withThrowingTaskGroup(of: String?.self) { group in
            for day in 10..<30 { group.addTask { try await entry.prove(made.code.text, "1980-02-\(day)") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(proofs.allSatisfy { $0 == nil })
        #expect(try await entry.prove(made.code.text) == nil)
    }

    @Test func `of two who finish with one letter one gets an account`() async throws {
        let made = try await entry.letter()
        let secrets = [try await entry.prove(made.code.text), try await entry.prove(made.code.text)].compactMap { $0 }
        let entry = entry
        let count = await withTaskGroup(of: Bool.self) { group in
            for (index, secret) in secrets.enumerated() {
                group.addTask {
                    let choice = EntryHouse.choice("bea\(index)")
                    guard case .made = try? await entry.opening.finish(secret, choice, at: .now) else { return false }
                    return true
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(secrets.count == 2 && count == 1)
        #expect(try await entry.entering.owners(of: entry.house.b).count == 1)
    }

    @Test func `a name that is taken or odd and a weak password come back, and the letter stays good`() async throws {
        let made = try await entry.letter()
        let secret = try #require(try await entry.prove(made.code.text))
        func finish(_ choice: SecretChoice) async throws -> OpenLetter.Outcome {
            try await entry.opening.finish(secret, choice, at: .now)
        }
        guard case .taken = try await finish(EntryHouse.choice("Ana")) else {
            Issue.record("taken")
            return
        }
        guard case .badName = try await finish(EntryHouse.choice("a b")) else {
            Issue.record("odd")
            return
        }
        guard case .weak(.short) = try await finish(EntryHouse.choice("bea", "short")) else {
            Issue.record("short")
            return
        }
        guard case .made = try await finish(EntryHouse.choice()) else {
            Issue.record("good")
            return
        }
    }

    @Test func `no second account for a record unless staff say so`() async throws {
        let handle = entry.house.handle(entry.house.a, entry.house.doctor)
        let person = try await entry.handing.person(handle, by: entry.house.doctor)
        #expect(person.logins == ["ana"])
        var draft = EntryDraft()
        draft.note = "Passport seen"
        #expect(entry.handing.mistakes(.registration, draft, for: person) == [.second])
        let made = try await entry.letter(isSecond: true)
        let secret = try #require(try await entry.prove(made.code.text))
        guard case .made = try await entry.opening.finish(secret, EntryHouse.choice(), at: .now) else {
            Issue.record("staff wanted it")
            return
        }
    }

    @Test func `an account that was made meanwhile stops a letter of which staff did not know`() async throws {
        let made = try await entry.letter()
        var other = User(login: "other", role: .patient, password: .ofNobody)
        other.patients = [entry.house.b]
        try await AccountBook(register: entry.house.register).keep(other)
        let secret = try #require(try await entry.prove(made.code.text))
        let kind = await entry.house.refusal {
            _ = try await entry.opening.finish(secret, EntryHouse.choice(), at: .now)
        }
        #expect(kind == .conflict)
    }

    @Test func `what is withdrawn, replaced or too old opens nothing`() async throws {
        let first = try await entry.letter()
        let second = try await entry.letter(form: "2")
        #expect(try await entry.prove(first.code.text) == nil)
        #expect(try await entry.prove(second.code.text, at: entry.notices.later(15 * 86_400_000)) == nil)
        let secret = try #require(try await entry.prove(second.code.text))
        let handle = entry.house.handle(entry.house.b, entry.house.doctor)
        try await entry.handing.withdraw(handle, second.letter.key, by: entry.house.doctor)
        #expect(try await entry.opening.opened(secret, at: .now) == nil)
        #expect(try await entry.prove(second.code.text) == nil)
        #expect(try await entry.stages(of: entry.house.b) == ["cancelled", "cancelled"])
    }

    @Test func `the mail holds a link of its own and nothing of the person, and waits without a secret`() async throws {
        let made = try await entry.letter(to: "bea@example.org")
        let mail = try #require(try await entry.notices.run().last)
        #expect(mail.address == "bea@example.org" && mail.leave == nil)
        for word in ["Rye", "1980", made.code.text, "unsubscribe"] { #expect(!mail.text.contains(word)) }
        let link = EntryHouse.path(mail)
        #expect(link.utf8.count == 43)
        #expect(try await entry.prove(link, "1980-02-04") == nil)
        #expect(try await entry.prove(link) != nil)
    }

    @Test func `A01 only who treats makes letters, lists and withdraws them`() async throws {
        let made = try await entry.letter()
        for user in [entry.house.ana, entry.house.manager] {
            let handle = entry.house.handle(entry.house.b, user)
            let kinds = [
                await entry.house.refusal { _ = try await entry.handing.list(by: user, at: .now) },
                await entry.house.refusal { _ = try await entry.handing.person(handle, by: user) },
                await entry.house.refusal { try await entry.handing.withdraw(handle, made.letter.key, by: user) },
            ]
            #expect(kinds == [.notFound, .notFound, .notFound], "\(user.login)")
        }
        #expect(try await entry.prove(made.code.text) != nil)
    }
}
