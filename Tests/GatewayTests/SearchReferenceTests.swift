import ClinicalRecord
import Findings
import Foundation
import Gateway
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

/// By which ids and addresses a reference is found.
@Suite struct SearchReferenceTests {
    private let lake = Hospital("lakeside")
    private let hill = Hospital("hilltop")

    private func ids(
        _ archive: SQLiteArchive,
        _ kind: String,
        _ name: String,
        _ value: String
    ) async throws -> Set<String> {
        let base = "http://127.0.0.1:8080/fhir"
        let request = try SearchRequest(kind: kind, items: [(name, value)], now: 0, base: base)
        return Set(try await SearchRecords(archive: archive)(request).matches.map(\.id))
    }

    private func observation(_ key: String, of subject: String) -> ContributedResource {
        let code = #""status":"final","code":{"text":"\#(key)"}"#
        return lake.resource("Observation", key, #"\#(code),"subject":{"reference":"\#(subject)"}"#)
    }

    @Test func `an id that leads to several kinds finds what refers to any of them, by all their ids`() async throws {
        let archive = try SQLiteArchive.fresh()
        let identity =
            #""identifier":[{"system":"urn:oid:2.999.1","value":"77"}],"name":[{"family":"Rye","given":["Mia"]}],"birthDate":"1980-02-29","gender":"female""#
        _ = try await archive.commit(
            hill.intake("0", [hill.contribution("1", hill.patient("1", identity))])
        )
        // A group that goes by the very id of a patient's record.
        let id = lake.recordID("1")
        let json = Array(#"{"resourceType":"Group","id":"\#(id)","type":"person","actual":true}"#.utf8)
        let group = ContributedResource(kind: "Group", id: id, json: json, place: .whole, eventTime: nil)
        let results = [
            observation("by the other id", of: "Patient/\(hill.recordID("1"))"),
            observation("by this id", of: "Patient/\(id)"),
            observation("of the group", of: "Group/\(id)"),
        ]
        _ = try await archive.commit(
            lake.intake(
                "1",
                [lake.contribution("1", lake.patient("1", identity), results), lake.contribution(nil, nil, [group])]
            )
        )
        #expect(try await archive.counts().persons == 1)
        #expect(try await ids(archive, "Observation", "subject", id) == Set(results.map(\.id)))
        #expect(try await ids(archive, "Observation", "subject", "Group/\(id)") == [results[2].id])
        #expect(try await ids(archive, "Observation", "subject:Patient", id) == Set(results.prefix(2).map(\.id)))
        #expect(try await ids(archive, "Observation", "patient", id) == Set(results.prefix(2).map(\.id)))
        await archive.close()
    }

    @Test func `a reference to any kind is found by every id of its target`() async throws {
        let archive = try SQLiteArchive.fresh()
        let identity =
            #""identifier":[{"system":"urn:oid:2.999.1","value":"77"}],"name":[{"family":"Rye","given":["Mia"]}],"birthDate":"1980-02-29","gender":"female""#
        let stated = [lake, hill].map { $0.result("a") }
        for (hospital, result) in zip([lake, hill], stated) {
            let target = #""target":[{"reference":"Observation/\#(result.id)"}],"recorded":"2024-01-01T00:00:00Z""#
            let provenance = hospital.resource("Provenance", "p", target)
            let patient = hospital.patient("1", identity)
            _ = try await archive.commit(
                hospital.intake("1", [hospital.contribution("1", patient, [result, provenance])])
            )
        }
        #expect(try await archive.counts().entries["Observation"] == 1)
        // Who sent the result goes by its id.
        let both = Set([lake, hill].map { $0.id("Provenance", "p") } + [try #require(stated.map(\.id).min())])
        for result in stated {
            #expect(try await ids(archive, "Provenance", "target", result.id) == both)
            #expect(try await ids(archive, "Provenance", "target", "Observation/\(result.id)") == both)
        }
        await archive.close()
    }

    @Test func `Z07 an address of another server is no resource of this one`() async throws {
        let archive = try SQLiteArchive.fresh()
        let id = lake.recordID("1")
        let other = "http://other.example/fhir/Patient/\(id)"
        let (own, foreign) = (observation("own", of: "Patient/\(id)"), observation("foreign", of: other))
        _ = try await archive.commit(
            lake.intake(
                "1",
                [
                    lake.contribution("1", lake.patient("1", #""name":[{"family":"Rye"}]"#), [own]),
                    lake.contribution(nil, nil, [foreign]),
                ]
            )
        )
        for name in ["subject", "patient", "subject:Patient"] {
            #expect(try await ids(archive, "Observation", name, id) == [own.id])
            #expect(try await ids(archive, "Observation", name, "http://127.0.0.1:8080/fhir/Patient/\(id)") == [own.id])
            #expect(
                try await ids(archive, "Observation", name, "https://127.0.0.1:8080/fhir/Patient/\(id)") == [own.id]
            )
            #expect(try await ids(archive, "Observation", name, other) == [foreign.id])
            #expect(try await ids(archive, "Observation", name, "http://third.example/fhir/Patient/\(id)").isEmpty)
        }
        #expect(try await ids(archive, "Observation", "patient.name", "rye") == [own.id])
        #expect(try await ids(archive, "Patient", "_has:Observation:subject:code:text", "foreign").isEmpty)
        let items = [(name: "code:text", value: "foreign"), (name: "_include", value: "Observation:subject")]
        let request = try SearchRequest(kind: "Observation", items: items, now: 0)
        #expect(try await SearchRecords(archive: archive)(request).included.isEmpty)
        await archive.close()
    }
}
