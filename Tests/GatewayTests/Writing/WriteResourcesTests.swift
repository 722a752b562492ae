import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Who may write what, and what is told of it.
@Suite struct WriteResourcesTests {
    private let archive: SQLiteArchive
    private let register: SQLiteAccessRegister
    private let write: WriteResources
    private let lake = Hospital("lakeside")
    private let (a, b): (String, String)

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "writes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        write = WriteResources(archive: archive, journal: AccessJournal(register: register), tables: .none)
        (a, b) = (lake.recordID("A"), lake.recordID("B"))
        for number in ["A", "B"] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}]"#)
            let contribution = lake.contribution(number, patient, [lake.result(number)])
            _ = try await archive.commit(lake.intake(number, [contribution]))
        }
    }

    private func plan(_ scopes: String) -> AccessPlan {
        let permissions = ScopeList(scopes).resources.map { $0.permission(in: [a]) }
        return AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: true)
    }

    private func result(of patient: String, _ more: String = "") -> [UInt8] {
        Array(
            """
            {"resourceType":"Observation","status":"final","code":{"text":"weight"},\
            "subject":{"reference":"Patient/\(patient)"}\(more)}
            """.utf8
        )
    }

    private func create(_ body: [UInt8], _ scopes: String) async throws(Refusal) -> WriteOutcome {
        var act = WriteAct(.create, "Observation")
        act.body = body
        return try await write([act], base: "http://x/fhir", under: plan(scopes))[0]
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal.Kind? {
        do {
            try await body()
            return nil
        } catch { return (error as? Refusal)?.kind }
    }

    private func count() async throws -> Int { try await archive.counts().entries["Observation"] ?? 0 }

    @Test(arguments: [WriteAct.Deed.create, .update, .patch(.json), .delete])
    func `C002 what is kept in another way cannot be written, whatever is wanted of it`(_ deed: WriteAct.Deed) async {
        for kind in ["AuditEvent", "Bundle", "OperationOutcome", "Parameters"] {
            let act = WriteAct(deed, kind, id: deed == .create ? nil : "x")
            let plan = plan("user/*.cruds")
            #expect(await refusal { _ = try await write([act], base: "http://x/fhir", under: plan) } == .notAllowed)
        }
    }

    @Test func `Z12 who may create in one record creates there, and nowhere else`() async throws {
        let before = try await count()
        #expect(try await create(result(of: a), "patient/Observation.c").deed == .created)
        for (patient, scopes) in [
            (b, "patient/Observation.cruds"), (a, "patient/Observation.rs"), (a, "patient/Condition.c"),
            ("nobody", "patient/Observation.c"),
        ] {
            #expect(await refusal { _ = try await create(result(of: patient), scopes) } == .forbidden)
        }
        let nobodys = Array(#"{"resourceType":"Observation","status":"final","code":{"text":"x"}}"#.utf8)
        #expect(await refusal { _ = try await create(nobodys, "patient/Observation.c") } == .forbidden)
        #expect(try await count() == before + 1)
    }

    @Test func `Z12 who may create alone is not given what stands there`() async throws {
        #expect(try await create(result(of: a), "patient/Observation.c").resource == nil)
        #expect(try await create(result(of: a), "patient/Observation.cr").resource != nil)
    }

    @Test func `A13 a scope with a category is asked of what is written, before and after`() async throws {
        let category = #","category":[{"coding":[{"code":"vital-signs"}]}]"#
        let scopes = "patient/Observation.cru?category=vital-signs"
        #expect(await refusal { _ = try await create(result(of: a), scopes) } == .forbidden)
        let made = try await create(result(of: a, category), scopes)
        var act = WriteAct(.update, "Observation", id: made.written?.id)
        act.body = result(of: a, #","id":"\#(made.written?.id ?? "")""#)
        #expect(await refusal { _ = try await write([act], base: "", under: plan(scopes)) } == .forbidden)
        var other = WriteAct(.update, "Observation", id: lake.id("Observation", "A"))
        other.body = result(of: a, category + #","id":"\#(lake.id("Observation", "A"))""#)
        #expect(await refusal { _ = try await write([other], base: "", under: plan(scopes)) } == .notFound)
    }

    @Test func `Z08 what may not be seen can be neither changed nor removed, and looks as if it were not there`()
        async throws
    {
        let id = lake.id("Observation", "B")
        let scopes = "patient/Observation.cruds"
        var update = WriteAct(.update, "Observation", id: id)
        update.body = result(of: a, #","id":"\#(id)""#)
        #expect(await refusal { _ = try await write([update], base: "", under: plan(scopes)) } == .notFound)
        let gone = try await write([WriteAct(.delete, "Observation", id: id)], base: "", under: plan(scopes))
        #expect(gone.map(\.deed) == [.absent])
        #expect(try await archive.entry(kind: "Observation", id: id) != nil)
        let moved = try await create(result(of: a), scopes)
        var move = WriteAct(.update, "Observation", id: moved.written?.id)
        move.body = result(of: b, #","id":"\#(moved.written?.id ?? "")""#)
        #expect(await refusal { _ = try await write([move], base: "", under: plan(scopes)) } == .forbidden)
    }

    @Test func `Z08 a condition finds what the caller may see alone`() async throws {
        var act = WriteAct(.create, "Observation")
        act.body = result(of: a)
        act.criteria = try SearchRequest(kind: "Observation", items: [(name: "code", value: "718-7")], now: 0)
        let everyones = await refusal { _ = try await write([act], base: "", under: .operatorOnly) }
        #expect(everyones == .unmet)
        let found = try await write([act], base: "", under: plan("patient/Observation.crs"))
        #expect(found.map(\.deed) == [.found])
        #expect(found[0].written?.id == lake.id("Observation", "A"))
    }

    @Test func `Z18 every write is noted, and every refusal of one`() async throws {
        _ = try await create(result(of: a), "patient/Observation.c")
        _ = await refusal { _ = try await create(result(of: b), "patient/Observation.c") }
        let acts = try await register.acts(AuditQuery())
        #expect(acts.map(\.interaction) == ["create", "create"])
        #expect(acts.map(\.outcome) == [.refused, .success])
        #expect(acts.allSatisfy { $0.action == .create && $0.user == "u" && $0.client == "c" })
    }

    @Test func `C008 one entry that is refused costs all, whatever came before it`() async throws {
        let before = try await count()
        var good = WriteAct(.create, "Observation")
        good.body = result(of: a)
        var bad = good
        bad.body = result(of: b)
        let acts = [good, WriteAct(.delete, "Observation", id: "none"), bad]
        #expect(
            await refusal { _ = try await write(acts, base: "", under: plan("patient/Observation.cruds")) }
                == .forbidden
        )
        #expect(try await count() == before)
    }

    @Test func `T14 a version that somebody else changed in between is not overwritten`() async throws {
        let made = try await create(result(of: a), "patient/Observation.cru")
        let id = made.written?.id ?? ""
        let won = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                var act = WriteAct(.update, "Observation", id: id)
                act.ifMatch = made.written?.version
                act.body = result(of: a, #","id":"\#(id)","note":[{"text":"\#(number)"}]"#)
                group.addTask { [act] in
                    (try? await write([act], base: "", under: plan("patient/Observation.u"))) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test func `7.4 who states a hospital's result again does not take its place, however late it is dated`()
        async throws
    {
        let before = try await count()
        let hospital = String(decoding: lake.result("A").json, as: UTF8.self)
        let again = hospital.replacingOccurrences(of: #""status":"final""#, with: #""status":"preliminary""#)
        let body = again.dropLast() + #","issued":"2099-01-01T00:00:00Z","subject":{"reference":"Patient/\#(a)"}}"#
        try #require(again != hospital)
        let made = try await create(Array(body.utf8), "patient/Observation.cr")
        #expect(try await count() == before, "it is the same fact")
        let entry = try await archive.entry(kind: "Observation", id: made.written?.id ?? "")
        #expect(try JSONTree(try #require(entry).entry.json).root["status"]?.string == "final")
        #expect(entry?.entry.sources.count == 2)
    }

    @Test func `a patch is kept beside the resource that came of it`() async throws {
        let made = try await create(result(of: a), "patient/Observation.cru")
        var act = WriteAct(.patch(.json), "Observation", id: made.written?.id)
        act.body = Array(#"[ {"op":"replace","path":"/status","value":"amended"} ]"#.utf8)
        act.sent = SentBody(mediaType: "application/json-patch+json", bytes: act.body)
        _ = try await write([act], base: "", under: plan("patient/Observation.ru"))
        var query = DeliveryQuery()
        query.source = Contribution.ownSource
        let lines = try await archive.deliveries(query)
        let last = try #require(lines.map(\.report.delivery).max())
        let kept = try #require(try await archive.delivery(last))
        let entry = try JSONTree(kept.bytes).root["entry"]?.elements.first { _ in true }
        let sent = entry?["request"]?["extension"]?.elements.first { _ in true }
        #expect(sent?["valueAttachment"]?["contentType"]?.string == "application/json-patch+json")
        #expect(
            sent?["valueAttachment"]?["data"]?.string.flatMap { Data(base64Encoded: $0) } == Data(act.body)
        )
        #expect(entry?["resource"]?["status"]?.string == "amended")
    }

    @Test func `an id that only says which statement it is cannot be taken`() async throws {
        for id in ["x.amended", "", "a_b", String(repeating: "a", count: 65)] {
            var act = WriteAct(.update, "Observation", id: id)
            act.body = result(of: a, #","id":"\#(id)""#)
            #expect(await refusal { _ = try await write([act], base: "", under: .operatorOnly) } != nil)
        }
        var other = WriteAct(.update, "Condition", id: lake.id("Observation", "A"))
        other.body = Array(
            #"{"resourceType":"Condition","id":"\#(other.id ?? "")","subject":{"reference":"Patient/\#(a)"}}"#.utf8
        )
        #expect(await refusal { _ = try await write([other], base: "", under: .operatorOnly) } == .notFound)
    }
}
