import ClinicalRecord
import FHIRR4
import Findings
import HL7v2
import JSONTree
import MappingTables
import RecordMapping
import Testing

/// A record, and the messages that are written from it.
extension WrittenRecord {
    static let site = Site(named: "lakeside")

    /// Reads every message of a file as one record.
    init(batch bytes: [UInt8]) throws {
        let readings = try Reading.readings(hl7v2Batch: bytes, site: Self.site, tables: .standard)
        try self.init(merging: readings.map { try $0.outcome.get() })
    }

    var batch: WrittenBatch {
        MessageWriting(record, directory: directory, tables: .standard, time: Self.time).batch()
    }

    /// The messages, read.
    var messages: [Message] {
        get throws { try Batch(batch.bytes).messages.map { try Message($0) } }
    }

    /// The segments of a name in all messages, as spelled.
    func segments(_ name: SegmentName) throws -> [String] {
        try messages.flatMap { $0.segments.filter { $0.name == name }.map(\.spelled) }
    }

    /// What each message is, such as `ADT^A31^ADT_A05`.
    var events: [String] {
        get throws { try segments("MSH").map { String($0.split(separator: "|", omittingEmptySubsequences: false)[8]) } }
    }

    /// The findings as `resource.unsaid Condition` and `element.unsaid Condition.stage`.
    var unsaid: [String] {
        batch.findings.map { finding in
            let parts = finding.place.path.split(separator: ".", maxSplits: 1)
            let kind = parts[0].split(separator: "/")[0]
            return "\(finding.code) \(kind)" + (parts.count > 1 ? ".\(parts[1])" : "")
        }
    }

    func backFromMessages() throws -> WrittenRecord { try WrittenRecord(batch: batch.bytes) }
}

extension WrittenRecord {
    /// The record without entries named as `Kind/id`.
    init(_ other: WrittenRecord, without named: Set<String>) {
        let entries = other.record.entries.filter { !named.contains("\($0.kind)/\($0.id)") }
        self.init(PatientRecord(person: other.record.person, entries: entries), other.directory)
    }
}
