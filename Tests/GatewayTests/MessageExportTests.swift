import ClinicalRecord
import Findings
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordMapping
import RecordStore
import SQLiteStore
import Testing

/// The law of a record given out as HL7 v2 messages, on records made up at random: what is read back is the same, but
/// for what a finding names and what v2 itself adds.
@Suite struct MessageExportTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)

    /// All that findings may name in these records; whatever else is lost is a mistake of the writing.
    private static let unsaid: Set<String> = [
        // The name of a person who is known wins over the words that a resource has for them.
        "Observation.performer", "Appointment.participant",
        // Extensions of others, and organizations that the record does not have.
        "Observation.extension", "Encounter.serviceProvider",
    ]
    /// What v2 says besides, by path, since it has no word for silence there, or reading classes what it reads.
    private static let assumed: Set<String> = [
        "AllergyIntolerance.clinicalStatus.coding.code", "AllergyIntolerance.clinicalStatus.coding.system",
        "Appointment.identifier.type.coding.code", "Appointment.identifier.type.coding.system",
        "Appointment.participant.actor.display",
        "Condition.category.coding.code", "Condition.category.coding.display", "Condition.category.coding.system",
        "Condition.extension.url", "Condition.extension.valueDateTime",
        "Coverage.identifier.value", "Coverage.payor.display",
        "DiagnosticReport.basedOn.reference", "DiagnosticReport.identifier.type.coding.code",
        "DiagnosticReport.identifier.type.coding.system", "DiagnosticReport.performer.reference",
        "DocumentReference.identifier.type.coding.code", "DocumentReference.identifier.type.coding.system",
        "DocumentReference.masterIdentifier.system", "DocumentReference.masterIdentifier.value",
        "Encounter.class.display", "Encounter.identifier.type.coding.code", "Encounter.identifier.type.coding.system",
        "Encounter.serviceProvider.display",
        "Immunization.identifier.type.coding.code", "Immunization.identifier.type.coding.system",
        "Immunization.reportOrigin.coding.code", "Immunization.reportOrigin.coding.display",
        "Immunization.reportOrigin.coding.system", "Immunization.reportOrigin.text",
        "Observation.basedOn.reference", "Observation.category.coding.code", "Observation.category.coding.display",
        "Observation.category.coding.system", "Observation.performer.display",
        "Observation.valueQuantity.code", "Observation.valueQuantity.system",
        "Observation.valueRange.high.code", "Observation.valueRange.high.system", "Observation.valueRange.low.code",
        "Observation.valueRange.low.system",
        "Patient.name.text",
        "Procedure.performer.actor.display", "Procedure.performer.function.coding.code",
        "Procedure.performer.function.coding.display", "Procedure.performer.function.coding.system",
    ]

    private func received(_ name: String, _ bytes: [UInt8]) async throws -> (archive: SQLiteArchive, person: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "messages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let archive = try SQLiteArchive(path: folder.appending(path: "a.db").path, vaccines: VaccineGroups(.standard))
        let receive = Receive(reader: reader, archive: archive)
        let receipts = try await receive(Parcel(name: name, source: "lakeside", bytes: bytes), at: time)
        return (archive, try #require(receipts.first?.report.persons.first))
    }

    /// What each resource says, by the label that it bears among its identifiers.
    private func leaves(_ archive: SQLiteArchive, _ person: String) async throws -> [String: LabelledLeaves] {
        let record = try #require(try await archive.record(of: person))
        var found: [String: LabelledLeaves] = [:]
        let all = record.entries.map { ($0.kind, $0.id, $0.json) }
        for (kind, id, json) in all + [("Patient", person, try #require(record.person).json)] {
            guard let leaves = LabelledLeaves(kind, id, try JSONTree(json).root) else { continue }
            let key = "\(kind) \(leaves.label)"
            #expect(found.updateValue(leaves, forKey: key) == nil, "\(key) stands twice")
        }
        return found
    }

    @Test(arguments: 1...32)
    func `what is read back is the same but for what a finding names`(_ seed: Int) async throws {
        let (first, person) = try await received("in.json", RandomRecord(seed: seed).bundle)
        let batch = try await Export(archive: first, sites: SiteDirectory()).messages(person, at: time)
        let (second, same) = try await received("out.hl7", batch.bytes)
        let (before, after) = (try await leaves(first, person), try await leaves(second, same))
        let named = Set(batch.findings.map(\.place.path))
        for (label, leaves) in before {
            guard let back = after[label] else {
                #expect(named.contains("\(leaves.kind)/\(leaves.id)"), "\(leaves.kind) is lost and not named")
                continue
            }
            let lost = leaves.elements(missingIn: back)
            let stated = named.filter { $0.hasPrefix("\(leaves.kind)/\(leaves.id).") }.map {
                $0.split(separator: ".")[1]
            }
            #expect(lost == Set(stated.map(String.init)), "\(leaves.kind)")
            let unknown = lost.map { "\(leaves.kind).\($0)" }.filter { !Self.unsaid.contains($0) }
            #expect(unknown.isEmpty, "lost: \(unknown)")
            let added = back.paths(missingIn: leaves).filter { !Self.assumed.contains($0) }
            #expect(added.isEmpty, "added: \(added)")
        }
        // An OBR is an order too: a report comes back with one.
        let orders = before.keys.filter { $0.hasPrefix("DiagnosticReport ") }.map {
            $0.replacing("DiagnosticReport", with: "ServiceRequest")
        }
        #expect(Set(after.keys).isSubset(of: Set(before.keys).union(orders)))
        await first.close()
        await second.close()
    }
}
