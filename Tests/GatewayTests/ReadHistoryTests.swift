import ClinicalRecord
import Foundation
import Gateway
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@Suite struct ReadHistoryTests {
    private let lake = Hospital("lakeside")
    private let hill = Hospital("hilltop")

    private func archive() throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path)
    }

    /// `created 3`, `updated 5`, `removed 6`, with where it went.
    private func lines(_ history: ResourceHistory) -> [String] {
        history.versions.map { version in
            switch version.content {
            case .resource(_, let isNew): "\(isNew ? "created" : "updated") \(version.number)"
            case .removed(let successor): "removed \(version.number)" + (successor.map { " to \($0)" } ?? "")
            }
        }
    }

    private func result(of hospital: Hospital) -> ContributedResource {
        hospital.resource(
            "Observation",
            "a",
            """
            "status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},\
            "effectiveDateTime":"2024-03-05T08:00:00Z","valueQuantity":{"value":13.2,"unit":"g/dL"},\
            "subject":{"reference":"Patient/\(hospital.recordID("1"))"}
            """
        )
    }

    /// Two hospitals' records of one woman that nothing but an operator's word joins.
    private func commitBoth(_ archive: SQLiteArchive) async throws {
        for (hospital, family) in [(lake, "Rye"), (hill, "Moss")] {
            let patient = hospital.patient("1", #""name":[{"family":"\#(family)"}]"#)
            let contribution = hospital.contribution("1", patient, [result(of: hospital)])
            _ = try await archive.commit(hospital.intake(hospital.source, [contribution]))
        }
    }

    @Test func `C006 a correction is an update and the version before it stays readable`() async throws {
        let archive = try archive()
        let history = ReadHistory(archive: archive)
        let old = lake.result("a", value: "13.2", at: "2024-03-05T09:00:00Z")
        let new = lake.result("a", value: "13.4", at: "2024-03-05T12:00:00Z")
        for (name, result) in [("1", old), ("2", new)] {
            _ = try await archive.commit(lake.intake(name, [lake.contribution("1", nil, [result])]))
        }
        #expect(lines(try await history(kind: "Observation", id: new.id)) == ["updated 2", "created 1"])
        let first = try await history.version(1, kind: "Observation", id: new.id)
        let root = try JSONTree(first.json).root
        #expect(root["valueQuantity"]?["value"]?.number == "13.2")
        #expect(root["meta"]?["versionId"]?.string == "1")
        #expect(try await history.version(2, kind: "Observation", id: new.id).version == 2)
        await #expect(throws: Refusal.self) { try await history.version(3, kind: "Observation", id: new.id) }
        await #expect(throws: Refusal.self) { try await history(kind: "Condition", id: new.id) }
        await archive.close()
    }

    @Test(arguments: ["Observation", "Patient"])
    func `C006 what became part of another is told as removed, where it went, and as new when it comes back`(
        _ kind: String
    ) async throws {
        let archive = try archive()
        let history = ReadHistory(archive: archive)
        try await commitBoth(archive)
        let ids = [lake, hill].map { kind == "Patient" ? $0.recordID("1") : $0.id("Observation", "a") }
        let records = [lake, hill].map { $0.recordID("1") }
        _ = try await archive.carryOut(OperatorAct(.link, records[0], records[1], by: "registrar"))
        let standing = try await Find(archive: archive).current(kind: kind, id: ids[0])
        let away = try #require(ids.firstIndex { $0 != standing.id })
        #expect(try await Find(archive: archive).current(kind: kind, id: ids[away]).id == standing.id)
        let linked = try await history(kind: kind, id: ids[away])
        #expect(linked.id == ids[away])
        #expect(lines(linked) == ["removed 3 to \(kind)/\(standing.id)", "created \(away + 1)"])
        await #expect {
            try await history.version(3, kind: kind, id: ids[away])
        } throws: { ($0 as? Refusal)?.kind == .gone }
        let before = try await history.version(Int64(away) + 1, kind: kind, id: ids[away])
        #expect(before.id == ids[away])
        if kind == "Observation" {
            let person = try await Find(archive: archive).current(kind: "Patient", id: records[0]).id
            let subject = try JSONTree(before.json).root["subject"]?["reference"]?.string
            #expect(subject == "Patient/\(person)")
        }
        _ = try await archive.carryOut(OperatorAct(.part, records[0], records[1], by: "registrar"))
        let parted = try await history(kind: kind, id: ids[away])
        #expect(lines(parted) == ["created 4", "removed 3", "created \(away + 1)"])
        await archive.close()
    }

    @Test func `C006 a Person that gathers Patients has its present version alone`() async throws {
        let archive = try archive()
        let history = ReadHistory(archive: archive)
        try await commitBoth(archive)
        let found = try await history(kind: "Person", id: lake.recordID("1"))
        #expect(found.versions.count == 1)
        let number = try #require(found.versions.first?.number)
        #expect(try await history.version(number, kind: "Person", id: lake.recordID("1")).kind == "Person")
        await archive.close()
    }
}
