package import ClinicalRecord
import FHIRR4
import HL7v2
import JSONTree
package import MappingTables

/// One record on its way to HL7 v2 messages: what the writing of every segment looks things up in.
///
/// It lives for one export, in one task. What is unknown is left empty, and what no segment can say is not written.
package final class MessageWriting {
    let tables: Tables
    /// When the messages are made, ISO 8601 with an offset.
    let time: String
    let patient: Patient
    private let entries: [Entry]
    private var places: [String: Entry] = [:]
    /// What stands in a message already, by id: it is not written twice.
    var written: Set<String> = []

    /// - Parameters:
    ///   - record: Whose person is known.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - tables: The vocabulary.
    ///   - time: When the messages are made, ISO 8601 with an offset.
    package init(_ record: PatientRecord, directory: [Entry], tables: Tables, time: String) {
        self.tables = tables
        self.time = time
        entries = record.entries
        patient = record.person.flatMap { Self.resource($0.json) } ?? Patient()
        for entry in directory + entries {
            places[entry.id] = entry
            for source in entry.sources { places[source.resource.id] = entry }
        }
    }

    /// All facts of a kind, in the order of the record.
    func facts<Resource: FHIRResource>(_: Resource.Type) -> [Resource] {
        entries.filter { $0.kind == Resource.kind }.compactMap { Self.resource($0.json) }
    }

    /// The resource that a reference leads to, if it is of this kind.
    func resource<Resource: FHIRResource>(_ reference: Reference?, as _: Resource.Type) -> Resource? {
        guard let id = key(reference), let entry = places[id], entry.kind == Resource.kind else { return nil }
        return Self.resource(entry.json)
    }

    /// The id of the entry that a reference leads to; `nil` if it leads nowhere.
    func entryID(_ reference: Reference?) -> String? { key(reference).flatMap { places[$0]?.id } }

    private func key(_ reference: Reference?) -> String? {
        reference?.reference?.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init)
    }

    private static func resource<Resource: FHIRResource>(_ json: [UInt8]) -> Resource? {
        (try? JSONTree(json)).map { Resource($0.root) }
    }
}
