import ClinicalRecord
import FHIRR4
import Foundation
import JSONTree
import MappingTables
import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

/// Whose record a resource stands in narrows a search; these tests ask whether anything is lost by it.
@Suite struct SearchScopeTests {
    /// Two patients who appear in each other's resources.
    private static let bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","id":"a","name":[{"family":"Okonkwo"}],"birthDate":"1980-05-03"}},
        {"resource":{"resourceType":"Patient","id":"b","name":[{"family":"Rye"}],"birthDate":"1951-01-30"}},
        {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Weight"},
        "subject":{"reference":"Patient/a"},"performer":[{"reference":"Patient/b"}]}},
        {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/a"},
        "asserter":{"reference":"Patient/b"},"code":{"text":"Asthma"}}},
        {"resource":{"resourceType":"Appointment","id":"both","status":"booked","participant":[
        {"actor":{"reference":"Patient/a"},"status":"accepted"},
        {"actor":{"reference":"Patient/b"},"status":"accepted"}]}},
        {"resource":{"resourceType":"Appointment","id":"one","status":"booked","participant":[
        {"actor":{"reference":"Practitioner/p"},"status":"accepted"},
        {"actor":{"reference":"Patient/b"},"status":"accepted"}]}},
        {"resource":{"resourceType":"Account","id":"both","status":"active",
        "subject":[{"reference":"Patient/a"},{"reference":"Patient/b"}]}},
        {"resource":{"resourceType":"Provenance","id":"mixed","recorded":"2024-01-01T00:00:00Z",
        "target":[{"reference":"Observation/o"},{"reference":"Patient/b"}],
        "agent":[{"who":{"reference":"Patient/a"}}]}},
        {"resource":{"resourceType":"AuditEvent","id":"e","recorded":"2024-01-01T00:00:00Z",
        "type":{"code":"rest"},"source":{"observer":{"display":"here"}},
        "agent":[{"requestor":true,"who":{"reference":"Patient/a"}}],
        "entity":[{"what":{"reference":"Patient/b"}}]}},
        {"resource":{"resourceType":"List","id":"l","status":"current","mode":"working",
        "subject":{"reference":"Patient/a"},"entry":[{"item":{"reference":"Patient/b"}}]}},
        {"resource":{"resourceType":"Group","id":"g","type":"person","actual":true,
        "member":[{"entity":{"reference":"Patient/a"}},{"entity":{"reference":"Patient/b"}}]}},
        {"resource":{"resourceType":"Person","id":"n","link":[{"target":{"reference":"Patient/a"}},
        {"target":{"reference":"Patient/b"}}]}},
        {"resource":{"resourceType":"RelatedPerson","id":"r","patient":{"reference":"Patient/a"}}},
        {"resource":{"resourceType":"Coverage","id":"v","status":"active","beneficiary":{"reference":"Patient/a"},
        "payor":[{"reference":"Patient/b"}],"policyHolder":{"reference":"Patient/b"}}},
        {"resource":{"resourceType":"Communication","id":"m","status":"completed",
        "subject":{"reference":"Patient/a"},"sender":{"reference":"Patient/b"}}},
        {"resource":{"resourceType":"Task","id":"t","status":"requested","intent":"order",
        "for":{"reference":"Patient/a"},"focus":{"reference":"Patient/b"},"requester":{"reference":"Patient/b"}}},
        {"resource":{"resourceType":"Schedule","id":"s",
        "actor":[{"reference":"Patient/a"},{"reference":"Patient/b"}]}},
        {"resource":{"resourceType":"Group","id":"of","type":"person","actual":false,
        "managingEntity":{"reference":"Practitioner/p"}}},
        {"resource":{"resourceType":"Observation","id":"none","status":"final","code":{"text":"Noise"},
        "subject":{"reference":"Group/of"}}}]}
        """

    private func archive() async throws -> SQLiteArchive {
        let archive = try SQLiteArchive.fresh(tables: MergingTables(.standard))
        let receive = Receive(reader: DeliveryReader(tables: .standard, sites: SiteDirectory()), archive: archive)
        let parcel = Parcel(name: "b.json", source: "lakeside", bytes: Array(Self.bundle.utf8))
        _ = try await receive(parcel, at: Timestamp(milliseconds: 1_777_809_600_000))
        return archive
    }

    private func patients(_ archive: SQLiteArchive) async throws -> [String] {
        var ids: [String] = []
        for name in ["Okonkwo", "Rye"] {
            ids.append(try #require(try await archive.people(matching: name, limit: 2).first).person.id)
        }
        return ids
    }

    /// Who sent a Patient goes by its id, and stands in no archive.
    private func made(_ kind: String, _ name: String, _ patient: String) -> Set<String> {
        kind == "Provenance" && ["target", "patient"].contains(name) ? [patient] : []
    }

    @Test func `C016 every reference to a patient is found as by a look at everything`() async throws {
        let archive = try await archive()
        let search = SearchRecords(archive: archive)
        let kinds = try await archive.counts().entries.keys
        #expect(kinds.count == 14)
        var hits = 0
        for patient in try await patients(archive) {
            for kind in kinds {
                let names = R4SearchParameters.shared.parameters(of: kind).filter { $0.kind == .reference }.map(\.name)
                for name in names {
                    let request = try SearchRequest(kind: kind, items: [(name, "Patient/\(patient)")], now: 0)
                    let expected = try await archive.scanned(request).union(made(kind, name, patient))
                    hits += expected.count
                    for asked in [patient, "Patient/\(patient)"] {
                        let request = try SearchRequest(kind: kind, items: [(name, asked)], now: 0)
                        #expect(Set(try await search(request).matches.map(\.id)) == expected, "\(kind) \(name)")
                    }
                }
                guard let within = SearchRequest(SearchQuestion(kind: kind)).within("Patient", of: patient) else {
                    continue
                }
                let inside = try await archive.scanned(within).union(made(kind, "target", patient))
                #expect(Set(try await search(within).matches.map(\.id)) == inside, "\(kind) in the compartment")
            }
        }
        #expect(hits > 40)
        await archive.close()
    }

    @Test func `C011 what refers to a patient comes along from whoever's record it stands in`() async throws {
        let archive = try await archive()
        let search = SearchRecords(archive: archive)
        for patient in try await patients(archive) {
            for (kind, name) in [
                ("Observation", "performer"), ("Observation", "subject"), ("Condition", "asserter"),
                ("Provenance", "target"), ("Provenance", "agent"), ("Appointment", "patient"),
                ("AuditEvent", "patient"),
                ("Communication", "sender"), ("Coverage", "payor"), ("Group", "member"), ("List", "item"),
            ] {
                let expected = try SearchRequest(kind: kind, items: [(name, "Patient/\(patient)")], now: 0)
                let items = [(name: "_id", value: patient), (name: "_revinclude", value: "\(kind):\(name)")]
                let answer = try await search(try SearchRequest(kind: "Patient", items: items, now: 0))
                #expect(answer.matches.map(\.id) == [patient])
                let scanned = try await archive.scanned(expected).union(made(kind, name, patient))
                #expect(Set(answer.included.map(\.id)) == scanned, "\(kind):\(name)")
            }
        }
        await archive.close()
    }

    @Test func `what decides whose a resource is narrows a search, and nothing else does`() throws {
        let kinds = [
            "AllergyIntolerance", "Appointment", "CarePlan", "CareTeam", "Claim", "Condition", "Coverage", "Device",
            "DiagnosticReport", "DocumentReference", "Encounter", "ExplanationOfBenefit", "Goal", "Immunization",
            "MedicationDispense", "MedicationRequest", "Observation", "Procedure", "Provenance",
            "QuestionnaireResponse", "RelatedPerson", "ServiceRequest", "Specimen", "Task",
        ]
        for (kind, name, isNarrowed) in kinds.map({ ($0, "patient", true) }) + [
            ("Observation", "subject", true), ("Observation", "performer", false), ("AuditEvent", "patient", false),
            ("Condition", "asserter", false), ("Coverage", "payor", false), ("Group", "member", false),
        ] {
            for (value, isOwn) in [("Patient/1", true), ("http://other.example/fhir/Patient/1", false)] {
                let request = try SearchRequest(kind: kind, items: [(name, value)], now: 0)
                let scope = SearchPlan(request.question).query.scope
                #expect(scope == (isNarrowed && isOwn ? .persons(["1"]) : .everyone), "\(kind) \(name) \(value)")
            }
        }
    }
}
