import ClinicalRecord
import FHIRR4
import Findings
import Fixtures
import HL7v2
import MappingTables
import RecordMapping
import Testing

/// Laws of writing on every fixture of messages and documents.
@Suite struct MessageRoundTripTests {
    private static let folders: [(format: String, folder: GoldenFolder)] =
        (try? ["hl7v2", "ccda"].flatMap { format in try GoldenFolder.all(format).map { (format, $0) } }) ?? []

    /// The record of each person that a fixture speaks of is one; fixtures of nobody say nothing.
    private func record(_ format: String, _ folder: GoldenFolder) throws -> WrittenRecord? {
        let found: WrittenRecord
        if format == "ccda" {
            found = try WrittenRecord(reading: folder.bytes("in.xml"))
        } else {
            let bytes = try folder.bytes("in.hl7")
            let readings = try Reading.readings(hl7v2Batch: bytes, site: WrittenRecord.site, tables: .standard)
            let good = readings.compactMap { try? $0.outcome.get() }
            let persons = Set(good.flatMap(\.contributions).compactMap(\.subjectID))
            guard persons.count == 1 else { return nil }
            found = WrittenRecord(merging: good)
        }
        return found.record.person == nil ? nil : found
    }

    /// A thing without what v2 cannot leave open: PRB is always of a list, and a visit of no class is of class U (C20).
    private func unlisted(_ thing: String) -> String {
        if thing == "Encounter U" { return "Encounter -" }
        return thing.hasPrefix("Condition ") ? String(thing.prefix { $0 != "[" }) : thing
    }

    @Test(arguments: folders.indices)
    func `every message written is read without a leaf left over or refused`(_ number: Int) throws {
        let (format, folder) = Self.folders[number]
        guard let record = try record(format, folder) else { return }
        let readings = try Reading.readings(hl7v2Batch: record.batch.bytes, site: WrittenRecord.site, tables: .standard)
        for message in readings {
            let reading = try message.outcome.get()
            #expect(reading.unmapped.isEmpty, "\(folder): \(reading.unmapped)")
            let errors = reading.findings.filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(folder): \(errors)")
        }
    }

    @Test(arguments: folders.indices)
    func `what no finding names is there when it is read back`(_ number: Int) throws {
        let (format, folder) = Self.folders[number]
        guard let record = try record(format, folder) else { return }
        let named = Set(record.batch.findings.map { $0.place.path.prefix { $0 != "." } }.map(String.init))
        let kept = WrittenRecord(record, without: named)
        let back = try record.backFromMessages().things.map(unlisted)
        let lost = WrittenRecord.missing(try kept.things.map(unlisted), in: back)
        #expect(lost.isEmpty, "\(folder): \(lost)")
    }

    @Test(arguments: folders.indices)
    func `writing what was read back says nothing less`(_ number: Int) throws {
        let (format, folder) = Self.folders[number]
        guard let record = try record(format, folder) else { return }
        let once = try record.backFromMessages()
        let twice = try once.backFromMessages()
        let lost = try WrittenRecord.missing(once.things.map(unlisted), in: twice.things.map(unlisted))
        #expect(lost.isEmpty, "\(folder): \(lost)")
    }
}
