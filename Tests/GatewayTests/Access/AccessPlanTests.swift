import ClinicalRecord
import FHIRR4
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Two patients of one hospital, whose facts refer to each other's and to the same doctor.
@Suite struct AccessPlanTests {
    private static let category = "http://terminology.hl7.org/CodeSystem/observation-category"
    private static let confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"

    private let lake = Hospital("lakeside")
    private let archive: SQLiteArchive
    private let journal: AccessJournal
    private let register: SQLiteAccessRegister
    private let a: String
    private let b: String

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "plans-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        journal = AccessJournal(register: register)
        (a, b) = (lake.recordID("A"), lake.recordID("B"))
        for (number, other) in [("A", "B"), ("B", "A")] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}],"gender":"female""#)
            let performers = """
                "performer":[{"reference":"Practitioner/\(lake.id("Practitioner", "doc"))"},\
                {"reference":"Patient/\(lake.recordID(other))"}]
                """
            let subject = #""subject":{"reference":"Patient/\#(lake.recordID(number))"}"#
            let resources = [("lab", "laboratory", ""), ("vital", "vital-signs", ""), ("hidden", "laboratory", "R")]
                .map { name, category, label in
                    let meta =
                        label.isEmpty
                        ? "" : #""meta":{"security":[{"system":"\#(Self.confidentiality)","code":"\#(label)"}]},"#
                    return lake.resource(
                        "Observation",
                        "\(name) \(number)",
                        """
                        \(meta)"status":"final","category":[{"coding":[{"system":"\(Self.category)","code":"\(category)"}]}],\
                        "code":{"coding":[{"system":"http://loinc.org","code":"\(name)"}]},\(subject),\(performers)
                        """
                    )
                }
            let encounter = lake.resource(
                "Encounter",
                "visit \(number)",
                #""status":"finished","class":{"code":"AMB"},\#(subject)"#
            )
            _ = try await archive.commit(
                lake.intake(number, [lake.contribution(number, patient, resources + [encounter])])
            )
        }
        let doctor = lake.resource("Practitioner", "doc", #""name":[{"family":"Lee"}]"#)
        let list = lake.resource(
            "List",
            "both",
            #""status":"current","mode":"working","entry":[{"item":{"reference":"Patient/\#(b)"}}]"#
        )
        _ = try await archive.commit(lake.intake("d", [lake.contribution(nil, nil, [doctor, list])]))
    }

    private func plan(_ scopes: String, hidesRestricted: Bool = false) -> AccessPlan {
        let permissions = ScopeList(scopes).resources.map { $0.permission(in: [a]) }
        return AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: hidesRestricted)
    }

    private func found(_ kind: String, _ query: String, _ plan: AccessPlan) async throws -> [String] {
        let answer = try await search(kind, query, plan)
        return (answer.matches + answer.included).map(\.id).sorted()
    }

    private func search(_ kind: String, _ query: String, _ plan: AccessPlan) async throws -> SearchAnswer {
        let request = try SearchRequest(kind: kind, items: FormText.items(query), now: 1_800_000_000_000)
        return try await SearchRecords(archive: archive, journal: journal)(request, under: plan)
    }

    private func id(_ name: String) -> String { lake.id("Observation", name) }

    @Test func `A01 Z08 a resource of somebody else's is as absent as one that is not there`() async throws {
        let find = Find(archive: archive, journal: journal)
        let all = plan("patient/*.rs")
        #expect(try await find.current(kind: "Observation", id: id("lab A"), under: all).personID == a)
        #expect(try await find.current(kind: "Patient", id: a, under: all).id == a)
        #expect(try await find.current(kind: "Person", id: a, under: all).id == a)
        #expect(try await find.current(kind: "Practitioner", id: lake.id("Practitioner", "doc"), under: all).kind != "")
        let absent = await #expect(throws: Refusal.self) {
            try await find.current(kind: "Observation", id: lake.id("Observation", "none"), under: all)
        }
        let forbidden: [(String, String)] = [
            ("Observation", id("lab B")), ("Patient", b), ("Person", b), ("Encounter", lake.id("Encounter", "visit B")),
            ("List", lake.id("List", "both")),
        ]
        for (kind, id) in forbidden {
            let refusal = await #expect(throws: Refusal.self) { try await find.current(kind: kind, id: id, under: all) }
            #expect(refusal == absent, "\(kind)")
            let history = ReadHistory(archive: archive, journal: journal)
            await #expect(throws: absent ?? Refusal(.fault, "")) { try await history(kind: kind, id: id, under: all) }
        }
        await #expect(throws: Refusal.self) { try await find.everything(of: b, under: all) }
    }

    @Test func `C009 what no scope covers is refused, and so is a search that names somebody else`() async throws {
        let find = Find(archive: archive, journal: journal)
        let narrow = plan("patient/Observation.r patient/Condition.rs")
        let read = await #expect(throws: Refusal.self) {
            try await find.current(kind: "Encounter", id: lake.id("Encounter", "visit A"), under: narrow)
        }
        #expect(read?.kind == .forbidden)
        let searched = await #expect(throws: Refusal.self) { try await search("Observation", "", narrow) }
        #expect(searched?.kind == .forbidden)
        let all = plan("patient/*.rs")
        for query in [
            "patient=\(b)", "patient=Patient/\(b)", "subject=Patient/\(b)", "patient=\(a),\(b)", "patient=nobody",
        ] {
            let refusal = await #expect(throws: Refusal.self) { try await search("Observation", query, all) }
            #expect(refusal?.kind == .forbidden, "\(query)")
        }
        let named = await #expect(throws: Refusal.self) { try await search("Patient", "_id=\(b)", all) }
        #expect(named?.kind == .forbidden)
        #expect(try await found("Observation", "patient=\(a)&code=lab", all) == [id("lab A")])
    }

    @Test(
        arguments: [
            ("Observation", "", ["hidden A", "lab A", "vital A"]),
            ("Observation", "code=lab", ["lab A"]),
            ("Observation", "subject:missing=true", []),
            ("Observation", "patient:missing=false&code=vital", ["vital A"]),
            ("Observation", "_id:not=x&code=lab", ["lab A"]),
            ("Observation", "subject:Patient.name=RyeB", []),
            ("Observation", "performer:Patient.name=RyeB", []),
            ("Observation", "code=lab&subject:Patient.name=RyeA", ["lab A"]),
        ] as [(String, String, [String])]
    )
    func `A06 A11 R05 what is somebody else's never changes an answer`(
        _ kind: String,
        _ query: String,
        _ names: [String]
    ) async throws {
        #expect(try await found(kind, query, plan("patient/*.rs")) == names.map(id).sorted())
    }

    @Test func `A03 A04 A05 R06 nothing of somebody else's comes along`() async throws {
        let all = plan("patient/*.rs")
        let doctor = lake.id("Practitioner", "doc")
        let along = try await found("Observation", "code=lab&_include=Observation:performer", all)
        #expect(along == [id("lab A"), doctor].sorted())
        let back = try await found("Practitioner", "_id=\(doctor)&_revinclude=Observation:performer", all)
        #expect(back == [doctor, id("lab A"), id("vital A"), id("hidden A")].sorted())
        let wild = try await found("Observation", "code=lab&_include=*&_include:iterate=*", all)
        #expect(!wild.contains(b))
        let has = try await found("Practitioner", "_has:Observation:performer:code=none", all)
        #expect(has.isEmpty)
        #expect(try await found("Patient", "_has:Observation:performer:code=lab", all).isEmpty)
    }

    @Test func `Q10 counts and sorted pages are of what may be seen`() async throws {
        let all = plan("patient/*.rs")
        #expect(try await search("Observation", "_summary=count", all).total == 3)
        #expect(try await search("Observation", "_total=accurate&_count=1", all).total == 3)
        let sorted = try await search("Observation", "_sort=code&_count=1", all)
        #expect(sorted.total == 3)
        #expect(sorted.matches.map(\.id) == [id("hidden A")])
    }

    @Test func `A13 C065 a granular scope opens its category alone, in a read, a search and a history`() async throws {
        let labs = plan("patient/Observation.rs?category=\(Self.category)|laboratory")
        #expect(try await found("Observation", "", labs) == [id("hidden A"), id("lab A")].sorted())
        let find = Find(archive: archive, journal: journal)
        _ = try await find.current(kind: "Observation", id: id("lab A"), under: labs)
        let refusal = await #expect(throws: Refusal.self) {
            try await find.current(kind: "Observation", id: id("vital A"), under: labs)
        }
        #expect(refusal?.kind == .notFound)
        let history = ReadHistory(archive: archive, journal: journal)
        await #expect(throws: Refusal.self) { try await history(kind: "Observation", id: id("vital A"), under: labs) }
    }

    @Test func `A16 Z16 what is labelled as restricted is kept back unless it was granted`() async throws {
        let hidden = plan("patient/*.rs", hidesRestricted: true)
        #expect(try await found("Observation", "", hidden) == [id("lab A"), id("vital A")].sorted())
        let find = Find(archive: archive, journal: journal)
        await #expect(throws: Refusal.self) {
            try await find.current(kind: "Observation", id: id("hidden A"), under: hidden)
        }
        let everything = try await find.everything(of: a, under: hidden).map(\.id)
        #expect(!everything.contains(id("hidden A")))
        #expect(everything.contains(id("lab A")))
    }

    @Test func `A09 R09 whoever may see two records sees exactly the two`() async throws {
        let both = ScopeList("user/*.rs").resources.map { $0.permission(in: [b, a]) }
        let plan = AccessPlan(user: "u", client: nil, permissions: both, hidesRestricted: false)
        #expect(try await found("Observation", "code=lab", plan) == [id("lab A"), id("lab B")].sorted())
        #expect(try await found("Observation", "code=lab&patient=\(b)", plan) == [id("lab B")])
        #expect(try await found("Patient", "", plan) == [a, b].sorted())
    }

    @Test func `A09 a token for a record that was linked with another sees the person`() async throws {
        let decide = DecideIdentity(archive: archive)
        _ = try await decide(.link, a, b, by: "operator", reason: nil)
        let all = plan("patient/*.rs")
        #expect(try await found("Observation", "code=lab", all).count >= 1)
        _ = try await decide(.part, a, b, by: "operator", reason: nil)
        #expect(try await found("Observation", "code=lab", all) == [id("lab A")])
    }

    @Test func `Z13 a page of somebody else's sorted search is forgotten`() async throws {
        let records = SearchRecords(archive: archive, journal: journal)
        let request = try SearchRequest(kind: "Observation", items: FormText.items("_sort=code&_count=1"), now: 0)
        let first = try await records(request, under: plan("patient/*.rs"))
        let next = try #require(first.next)
        #expect(try await records(request, page: next, under: plan("patient/*.rs")).matches.count == 1)
        let other = AccessPlan(
            user: "other",
            client: "c",
            permissions: plan("patient/*.rs").permissions,
            hidesRestricted: false
        )
        let refusal = await #expect(throws: Refusal.self) { try await records(request, page: next, under: other) }
        #expect(refusal?.kind == .gone)
    }

    @Test func `C112 Z18 every access is noted with whom it concerned, refusals too, and without values`() async throws
    {
        let all = plan("patient/*.rs")
        _ = try await found("Observation", "code=lab", all)
        _ = try? await Find(archive: archive, journal: journal).current(
            kind: "Observation",
            id: id("lab B"),
            under: all
        )
        let acts = try await register.acts(AuditQuery())
        #expect(acts.map(\.interaction) == ["read", "search-type"])
        #expect(acts.map(\.outcome) == [.refused, .success])
        #expect(acts.map(\.user) == ["u", "u"])
        #expect(acts[1].persons == [a])
        #expect(acts[1].parameters == ["code"])
        #expect(acts[0].persons.isEmpty)
        await register.close()
        let refusal = await #expect(throws: Refusal.self) { try await search("Observation", "", all) }
        #expect(refusal?.kind == .unavailable)
    }
}
