import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Who is told of whom, and with which reasons.
@Suite struct MatchPatientTests {
    private let lake = Hospital("lakeside")
    private let hill = Hospital("hilltop")
    private let ada = #""name":[{"family":"Okafor","given":["Ada"]}],"birthDate":"1986-04-17","gender":"female""#
    private let phone = #","telecom":[{"system":"phone","value":"312-555-0142"}]"#

    private func archive() async throws -> SQLiteArchive {
        let archive = try SQLiteArchive.fresh()
        let more = #","address":[{"line":["7 Hill Road"],"city":"Lakeside","postalCode":"60601"}]"#
        _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", ada + phone + more))]))
        let twin = ada.replacing("Ada", with: "Uma")
        _ = try await archive.commit(lake.intake("2", [lake.contribution("2", lake.patient("2", twin + phone + more))]))
        let other = #""name":[{"family":"Lindqvist","given":["Bo"]}],"birthDate":"1950-01-02""#
        _ = try await archive.commit(hill.intake("3", [hill.contribution("3", hill.patient("3", other))]))
        return archive
    }

    private func ask(
        _ members: String,
        _ archive: SQLiteArchive,
        onlyCertain: Bool = false,
        count: Int = 10,
        under plan: AccessPlan = .operatorOnly
    ) async throws -> [PatientMatch] {
        let patient = Array(#"{"resourceType":"Patient",\#(members)}"#.utf8)
        let match = MatchPatient(archive: archive, journal: .fresh)
        return try await match(patient, onlyCertain: onlyCertain, count: count, under: plan)
    }

    @Test func `who is described well is certain and first, who is alike follows with a lower score`() async throws {
        let archive = try await archive()
        let found = try await ask(ada + phone, archive)
        #expect(found.first?.resource.id == lake.recordID("1"))
        #expect(found.first?.grade == .certain)
        #expect((found.first?.score ?? 0) > 0.999)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(found.dropFirst().allSatisfy { $0.grade != .certain && $0.score < found[0].score })
        #expect(!found.contains { $0.resource.id == hill.recordID("3") })
        let reasons = try #require(found.first?.reasons)
        #expect(reasons.contains("birth date agrees") && !reasons.contains("1986") && !reasons.contains("Okafor"))
        await archive.close()
    }

    @Test func `only the certain one comes if that is wanted, and no more than are wanted`() async throws {
        let archive = try await archive()
        #expect(try await ask(ada + phone, archive, onlyCertain: true).map(\.resource.id) == [lake.recordID("1")])
        let vague = #""name":[{"family":"Okafor"}],"birthDate":"1986-04-17""#
        #expect(try await ask(vague, archive, onlyCertain: true).isEmpty)
        #expect(try await ask(ada + phone, archive, count: 1).count == 1)
        await archive.close()
    }

    @Test func `Z08 who may not find everybody is told of nobody`() async throws {
        let archive = try await archive()
        for scopes in ["patient/Patient.rs", "patient/*.cruds"] {
            let permissions = ScopeList(scopes).resources.map { $0.permission(in: [lake.recordID("1")]) }
            let plan = AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: true)
            let refusal = await #expect(throws: Refusal.self) { _ = try await ask(ada + phone, archive, under: plan) }
            #expect(refusal?.kind == .forbidden)
        }
        let permissions = ScopeList("user/Patient.s").resources.map { $0.permission(in: nil) }
        let plan = AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: true)
        let refusal = await #expect(throws: Refusal.self) { _ = try await ask(ada, archive, under: plan) }
        #expect(refusal?.kind == .forbidden)
        await archive.close()
    }

    @Test(arguments: [#""gender":"female""#, #""name":[{"family":"Okafor"}]"#, #""birthDate":"soon""#])
    func `what says too little, or is no Patient of R4, is refused`(_ members: String) async throws {
        let archive = try await archive()
        let refusal = await #expect(throws: Refusal.self) { _ = try await ask(members, archive) }
        #expect(refusal?.kind == .unprocessable)
        await archive.close()
    }

    @Test func `Z18 the question is noted with whom it told of`() async throws {
        let archive = try await archive()
        let path = FileManager.default.temporaryDirectory.appending(path: "match-\(UUID().uuidString)").path
        let register = try SQLiteAccessRegister(path: path)
        let match = MatchPatient(archive: archive, journal: AccessJournal(register: register))
        let patient = Array(#"{"resourceType":"Patient",\#(ada)\#(phone)}"#.utf8)
        let found = try await match(patient, onlyCertain: false, count: 10, under: .operatorOnly)
        let act = try #require(try await register.acts(AuditQuery()).first)
        #expect(act.interaction == "match" && act.kind == "Patient" && act.outcome == .success)
        #expect(act.persons == found.map(\.resource.id).sorted())
        await archive.close()
    }
}
