import ClinicalRecord
import FHIRR4
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct SearchAuditTests {
    private let archive: SQLiteArchive
    private let register: SQLiteAccessRegister
    private let journal: AccessJournal
    private let a: String
    private let b: String

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "audits-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        journal = AccessJournal(register: register)
        let lake = Hospital("lakeside")
        (a, b) = (lake.recordID("A"), lake.recordID("B"))
        for number in ["A", "B"] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}]"#)
            let sent = lake.resource(
                "AuditEvent",
                "sent \(number)",
                """
                "type":{"code":"rest"},"recorded":"2024-01-01T00:00:00Z","agent":[{"requestor":true}],\
                "source":{"observer":{"display":"x"}},\
                "entity":[{"what":{"reference":"Patient/\(lake.recordID(number))"}}]
                """
            )
            _ = try await archive.commit(lake.intake(number, [lake.contribution(number, patient, [sent])]))
        }
        for (resource, persons) in [("only A", [a]), ("both", [a, b]), ("only B", [b]), ("nobody", [])] {
            try await register.note(
                AuditedAct(
                    at: Timestamp(milliseconds: 1_700_000_000_000),
                    action: .read,
                    interaction: "read",
                    user: "doc",
                    kind: "Observation",
                    resource: resource,
                    persons: persons
                )
            )
        }
    }

    private func plan(_ scopes: String) -> AccessPlan {
        let permissions = ScopeList(scopes).resources.map { $0.permission(in: [a]) }
        return AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: false)
    }

    private var audit: SearchAudit {
        SearchAudit(archive: archive, register: register, search: SearchRecords(archive: archive, journal: journal))
    }

    private func search(_ query: String, _ page: String? = nil, _ plan: AccessPlan) async throws -> SearchAnswer {
        let request = try SearchRequest(kind: "AuditEvent", items: FormText.items(query), now: 1_800_000_000_000)
        return try await audit(request, page: page, under: plan)
    }

    private func text(_ resource: StampedResource) -> String { String(decoding: resource.json, as: UTF8.self) }

    @Test func `C112 a patient is told who saw her record, and of others not even that they are there`() async throws {
        let found = try await search("", nil, plan("patient/AuditEvent.rs"))
        let ours = found.matches.filter { Int($0.id) != nil }.map(text)
        #expect(ours.count == 2)
        #expect(ours.contains { $0.contains("both") })
        #expect(ours.allSatisfy { $0.contains(a) && !$0.contains(b) })
        #expect(found.matches.count == 3)
        #expect(found.matches.allSatisfy { !text($0).contains(b) })
        let everyone = try await search("", nil, .operatorOnly)
        #expect(everyone.matches.contains { text($0).contains(a) && text($0).contains(b) })
    }

    @Test func `C112 one act is read by whom a search tells of it`() async throws {
        let reader = plan("patient/AuditEvent.r")
        #expect(text(try await audit.act(2, under: reader)).contains("both"))
        #expect(!text(try await audit.act(2, under: reader)).contains(b))
        for number in [Int64(3), 4, 99] {
            let refusal = await #expect(throws: Refusal.self) { try await audit.act(number, under: reader) }
            #expect(refusal?.kind == .notFound)
        }
        let other = await #expect(throws: Refusal.self) {
            try await audit.act(2, under: plan("patient/Observation.rs"))
        }
        #expect(other?.kind == .forbidden)
        let elsewhere = await #expect(throws: Refusal.self) {
            try await search("patient=\(b)", nil, plan("patient/AuditEvent.rs"))
        }
        #expect(elsewhere?.kind == .forbidden)
    }

    @Test func `A13 a scope with a category of acts opens that category alone`() async throws {
        let narrow = plan("patient/AuditEvent.rs?action=U")
        #expect(try await search("", nil, narrow).matches.isEmpty)
        await #expect(throws: Refusal.self) { try await audit.act(1, under: narrow) }
        #expect(try await search("", nil, plan("patient/AuditEvent.rs?action=R")).matches.count == 2)
    }

    @Test(arguments: [1, 2, 3, 50])
    func `C010 pages go through the journal and then through what was sent, each act once`(_ size: Int) async throws {
        let plan = plan("patient/AuditEvent.rs")
        // Asking is noted too, but concerns nobody whose acts these are: only what was there at first is counted.
        let before = Set(try await search("_count=50", nil, plan).matches.map(\.id))
        var (found, page): ([String], String?) = ([], nil)
        repeat {
            let answer = try await search("_count=\(size)", page, plan)
            #expect(answer.matches.count <= size)
            found += answer.matches.map(\.id)
            page = answer.next
        } while page != nil
        #expect(before.isSubset(of: found))
        #expect(Set(found).count == found.count)
    }

    @Test(arguments: [
        "read", "vread", "history-instance", "search-type", "search-system", "everything", "lineage", "export",
        "export-file", "login", "token", "grant", "deny", "revoke", "user-add", "rotate-keys",
    ])
    func `C112 an act is spelled as a valid AuditEvent, and as no interaction that FHIR does not have`(
        _ interaction: String
    ) throws {
        var act = AuditedAct(at: .now, action: .execute, interaction: interaction, user: "u", client: "c")
        (act.kind, act.resource, act.persons, act.parameters, act.reason) = ("Observation", "o", ["p"], ["code"], "why")
        act.number = 7
        let root = try JSONTree(AuditEventResource(act: act).json).root
        #expect(R4Validator.validate(root).findings.isEmpty)
        let known = ["read", "vread", "history-instance", "search-type", "search-system", "operation"]
        let codes = root["subtype"]?.elements.filter { $0["system"]?.string?.hasSuffix("restful-interaction") == true }
        #expect(codes?.allSatisfy { known.contains($0["code"]?.string ?? "") } == true)
        #expect(
            root["subtype"]?.elements.contains { $0["code"]?.string == interaction || known.contains(interaction) }
                == true
                || interaction == "login"
        )
    }

    @Test func `Z18 whose names somebody looks up is noted`() async throws {
        let doctor = User(login: "doc", role: .clinician, password: PasswordHash("correct horse 9"))
        let records = OwnRecords(archive: archive, journal: journal)
        #expect(try await records(of: doctor, matching: "ryea").map(\.id) == [a])
        #expect(try await records(of: doctor, matching: "").isEmpty)
        var query = AuditQuery()
        query.user = doctor.id
        #expect(try await register.acts(query).map(\.persons) == [[a]])
        #expect(try await records.names(of: [b], for: doctor) == [b: "RyeB"])
        #expect(try await register.acts(query).map(\.persons) == [[b], [a]])
    }
}
