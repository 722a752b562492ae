import ClinicalRecord
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct ViewRecordTests {
    private let house: ViewingHouse

    init() async throws { house = try await ViewingHouse() }

    private func results(_ viewed: ViewedRecord) -> [String] {
        viewed.summary.results.flatMap(\.lines).map(\.name).sorted()
    }

    @Test func `a patient sees all of the own record, titled and with who stated what when`() async throws {
        let user = house.patient()
        let viewed = try await house.view(house.handle(house.a, user), .results, by: user)
        #expect(viewed.isOwn)
        #expect(viewed.person.name == "RyeA")
        #expect(results(viewed).contains("Secret"))
        #expect(viewed.summary.documents.isEmpty, "no more is read than the page shows")
        let line = try #require(viewed.summary.results.first?.lines.first)
        let sources = viewed.sources(of: line.origin)
        #expect(sources.map(\.title) == ["lakeside"])
        #expect(sources.allSatisfy { $0.receivedAt.milliseconds > 0 })
    }

    @Test func `A16 of a record that was opened to somebody what is restricted is kept back`() async throws {
        let user = house.patient(opening: [house.b])
        let viewed = try await house.view(house.handle(house.b, user), .results, by: user)
        #expect(!viewed.isOwn)
        #expect(viewed.person.name == "RyeB")
        #expect(!results(viewed).contains("Secret"))
        #expect(results(viewed).count == 1)
        let doctor = User(login: "doc", role: .clinician, password: .ofNobody)
        let treated = try await house.view(house.handle(house.b, doctor), .results, by: doctor)
        #expect(!treated.isOwn)
        #expect(!results(treated).contains("Secret"))
    }

    @Test func `A01 A02 Z08 a stranger's record, one closed again and none at all are the same`() async throws {
        let user = house.patient()
        var refusals: [Refusal] = []
        let once = house.patient(opening: [house.b])
        let nobody = "00000000-0000-8000-8000-000000000000"
        for handle in [
            try house.handle(house.b, user), try house.handle(house.b, once), try house.handle(nobody, user), "x",
        ] {
            for part in ViewedPart.allCases {
                let refusal = await #expect(throws: Refusal.self) { try await house.view(handle, part, by: user) }
                refusals.append(try #require(refusal))
            }
        }
        #expect(Set(refusals).count == 1)
        #expect(refusals.first?.kind == .notFound)
    }

    @Test func `Z18 what is looked at is noted with the page and the person, and refusals too`() async throws {
        let user = house.patient()
        _ = try await house.view(house.handle(house.a, user), .allergies, by: user)
        _ = try? await house.view(house.handle(house.b, user), .results, by: user)
        let acts = try await house.register.acts(AuditQuery())
        #expect(acts.map(\.interaction) == ["view", "view"])
        #expect(acts.map(\.parameters) == [["results"], ["allergies"]])
        #expect(acts.map(\.outcome) == [.refused, .success])
        #expect(acts.map(\.persons) == [[], [house.a]])
        #expect(acts.allSatisfy { $0.user == user.id })
        await house.register.close()
        let refusal = await #expect(throws: Refusal.self) {
            try await house.view(house.handle(house.a, user), .home, by: user)
        }
        #expect(refusal?.kind == .unavailable)
    }

    @Test func `own records come first, and a record that two ids lead to comes once`() async throws {
        let user = house.patient(opening: [house.b])
        let persons = ViewPersons(archive: house.archive, journal: house.journal)
        #expect(try await persons(of: user).map(\.name) == ["RyeA", "RyeB"])
        #expect(try await persons(of: user).map(\.isOwn) == [true, false])
        _ = try await DecideIdentity(archive: house.archive)(.link, house.a, house.b, by: "operator", reason: nil)
        #expect(try await persons(of: user).map(\.isOwn) == [true])
        let doctor = User(login: "doc", role: .clinician, password: .ofNobody)
        #expect(try await persons(of: doctor, matching: "rye").count == 1)
        #expect(try await persons(of: doctor).isEmpty)
    }
}
