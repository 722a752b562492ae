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
    private static let unsaid: Set<String> = []
    /// What v2 says besides, by path, since it has no word for silence there, or reading classes what it reads.
    private static let assumed: Set<String> = []

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
            #expect(found.updateValue(leaves, forKey: leaves.label) == nil, "\(leaves.label) stands twice")
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
        #expect(Set(after.keys).isSubset(of: before.keys))
        await first.close()
        await second.close()
    }
}
