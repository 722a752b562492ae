import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Tags and security labels: who changes them, and what becomes of the rest of a resource.
@Suite struct LabelsTests {
    private let archive: SQLiteArchive
    private let register: SQLiteAccessRegister
    private let write: WriteResources
    private let lake = Hospital("lakeside")
    private let tag = #"{"system":"urn:tags","code":"seen"}"#
    private let label = #"{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}"#

    init() async throws {
        archive = try SQLiteArchive.fresh()
        let path = FileManager.default.temporaryDirectory.appending(path: "labels-\(UUID().uuidString)").path
        register = try SQLiteAccessRegister(path: path)
        write = WriteResources(archive: archive, journal: AccessJournal(register: register), tables: .none)
        let patient = lake.patient("1", #""name":[{"family":"Rye"}]"#)
        let members = #"""
            "status":"final","code":{"text":"pulse"},"subject":{"reference":"Patient/\#(lake.recordID("1"))"},\#
            "valueQuantity":{"value":61.0,"unit":"/min"}
            """#
        let result = lake.resource("Observation", "a", members)
        _ = try await archive.commit(lake.intake("1", [lake.contribution("1", patient, [result])]))
    }

    private func plan(_ scopes: String, of persons: Set<String>?) -> AccessPlan {
        let permissions = ScopeList(scopes).resources.map { $0.permission(in: persons) }
        return AccessPlan(user: "u", client: "c", permissions: permissions, hidesRestricted: persons != nil)
    }

    private func change(
        _ format: PatchFormat,
        _ meta: String,
        under plan: AccessPlan = .operatorOnly
    ) async throws(Refusal) -> JSONNode? {
        var act = WriteAct(.patch(format), "Observation", id: lake.id("Observation", "a"))
        act.body = Array(
            #"{"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":\#(meta)}]}"#.utf8
        )
        let outcome = try await write([act], base: "http://x/fhir", under: plan)[0]
        return outcome.resource.flatMap { try? JSONTree($0.json).root }
    }

    private func codes(_ root: JSONNode?, _ list: String) -> [String] {
        root?["meta"]?[member: list]?.elements.compactMap { $0["code"]?.string ?? $0.string } ?? []
    }

    @Test func `labels are put on once and taken off by system and code, and all else stays`() async throws {
        let first = try await change(.metaAdd, #"{"tag":[\#(tag)],"profile":["urn:p"],"security":[\#(label)]}"#)
        #expect(
            codes(first, "tag") == ["seen"] && codes(first, "profile") == ["urn:p"] && codes(first, "security") == ["R"]
        )
        #expect(first?["valueQuantity"]?["value"]?.number == "61.0")
        let again = try await change(.metaAdd, #"{"tag":[{"system":"urn:tags","code":"seen","display":"Seen"}]}"#)
        #expect(codes(again, "tag") == ["seen"])
        let other = try await change(.metaDelete, #"{"tag":[{"system":"urn:other","code":"seen"}]}"#)
        #expect(codes(other, "tag") == ["seen"])
        let last = try await change(.metaDelete, #"{"tag":[\#(tag)],"security":[\#(label)]}"#)
        #expect(codes(last, "tag").isEmpty && codes(last, "security").isEmpty && codes(last, "profile") == ["urn:p"])
        #expect(last?["subject"] != nil && last?["code"]?["text"]?.string == "pulse")
        let versions = try await archive.history(kind: "Observation", id: lake.id("Observation", "a"))
        #expect(versions.count >= 3)
        await archive.close()
    }

    @Test func `the labels of a type are those of so many resources, and of more they are refused`() async throws {
        _ = try await change(.metaAdd, #"{"tag":[\#(tag)],"profile":["urn:p"]}"#)
        let patient = lake.patient("1", #""name":[{"family":"Rye"}]"#)
        let meta = #"{"tag":[\#(tag),{"system":"urn:tags","code":"new"}]}"#
        let other = lake.resource("Observation", "b", #""status":"final","code":{"text":"pulse"},"meta":\#(meta)"#)
        _ = try await archive.commit(lake.intake("2", [lake.contribution("1", patient, [other])]))
        let search = SearchRecords(archive: archive, journal: AccessJournal(register: register))
        let tally = try await TallyLabels(search: search, limit: 2)("Observation", under: .operatorOnly)
        var json = JSONWriter()
        json.object { json in json.member("meta") { tally.write(to: &$0) } }
        let root = try JSONTree(json.bytes).root
        #expect(codes(root, "tag") == ["new", "seen"] && codes(root, "profile") == ["urn:p"])
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await TallyLabels(search: search, limit: 1)("Observation", under: .operatorOnly)
        }
        #expect(refusal?.kind == .tooCostly)
        await archive.close()
    }

    @Test func `what does not say whose it is stays in its record`() async throws {
        let patient = lake.patient("1", #""name":[{"family":"Rye"}]"#)
        let result = lake.resource("Observation", "b", #""status":"final","code":{"text":"pulse"}"#)
        _ = try await archive.commit(lake.intake("2", [lake.contribution("1", patient, [result])]))
        let id = lake.id("Observation", "b")
        let owner = try #require(try await archive.entry(kind: "Observation", id: id)?.personID)
        var act = WriteAct(.patch(.metaAdd), "Observation", id: id)
        act.body = Array(
            #"{"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":{"tag":[\#(tag)]}}]}"#.utf8
        )
        _ = try await write([act], base: "http://x/fhir", under: .operatorOnly)
        let tagged = try #require(try await archive.entry(kind: "Observation", id: id))
        #expect(tagged.personID == owner)
        #expect(codes(try JSONTree(tagged.entry.json).root, "tag") == ["seen"])
        await archive.close()
    }

    @Test func `Z16 security labels are set by who sees everything, tags by whoever may write`() async throws {
        let own = plan("patient/Observation.cruds", of: [lake.recordID("1")])
        let tagged = try await change(.metaAdd, #"{"tag":[\#(tag)]}"#, under: own)
        #expect(codes(tagged, "tag") == ["seen"])
        for format in [PatchFormat.metaAdd, .metaDelete] {
            _ = try await change(.metaAdd, #"{"security":[{"system":"urn:s","code":"x"}]}"#)
            let meta = #"{"security":[\#(format == .metaAdd ? label : #"{"system":"urn:s","code":"x"}"#)]}"#
            let refusal = await #expect(throws: Refusal.self) { _ = try await change(format, meta, under: own) }
            #expect(refusal?.kind == .forbidden)
        }
        let id = lake.id("Observation", "a")
        var update = WriteAct(.update, "Observation", id: id)
        update.body = Array(
            #"""
            {"resourceType":"Observation","id":"\#(id)","status":"final","code":{"text":"x"},\#
            "subject":{"reference":"Patient/\#(lake.recordID("1"))"}}
            """#.utf8
        )
        let refusal = await #expect(throws: Refusal.self) { _ = try await write([update], base: "", under: own) }
        #expect(refusal?.kind == .forbidden, "an update that leaves a label out")
        let staff = plan("user/Observation.cruds", of: nil)
        #expect(codes(try await change(.metaAdd, #"{"security":[\#(label)]}"#, under: staff), "security").contains("R"))
        await archive.close()
    }

    @Test(arguments: [#"{"resourceType":"Patient"}"#, #"{"resourceType":"Parameters"}"#, "[]"])
    func `what holds no labels is refused`(_ body: String) async throws {
        var act = WriteAct(.patch(.metaAdd), "Observation", id: lake.id("Observation", "a"))
        act.body = Array(body.utf8)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await write([act], base: "", under: .operatorOnly)
        }
        #expect(refusal?.kind == .incorrect)
        await archive.close()
    }

    @Test func `Z18 a change of labels is noted by its name`() async throws {
        _ = try await change(.metaAdd, #"{"tag":[\#(tag)]}"#)
        _ = try await change(.metaDelete, #"{"tag":[\#(tag)]}"#)
        #expect(try await register.acts(AuditQuery()).map(\.interaction) == ["meta-delete", "meta-add"])
        await archive.close()
    }
}
