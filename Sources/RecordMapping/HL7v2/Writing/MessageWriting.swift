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
    let person: Person?
    /// The id of the person.
    var personID: String { person?.id ?? "" }
    let entries: [Entry]
    private var places: [String: Entry] = [:]
    /// What stands in a message already, by id: it is not written twice.
    var written: Set<String> = []

    /// A resource of the record and the id of its entry.
    struct Fact<Resource: FHIRResource> {
        let resource: Resource
        let id: String
    }

    /// - Parameters:
    ///   - record: Whose person is known.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - tables: The vocabulary.
    ///   - time: When the messages are made, ISO 8601 with an offset.
    package init(_ record: PatientRecord, directory: [Entry], tables: Tables, time: String) {
        self.tables = tables
        self.time = time
        entries = record.entries
        person = record.person
        patient = record.person.flatMap { Self.resource($0.json) } ?? Patient()
        for entry in directory + entries {
            places[entry.id] = entry
            for source in entry.sources { places[source.resource.id] = entry }
        }
    }

    /// All facts of a kind that stand in no message yet, in the order of the record.
    func facts<Resource: FHIRResource>(_: Resource.Type) -> [Fact<Resource>] {
        entries.filter { $0.kind == Resource.kind && !written.contains($0.id) }.compactMap { entry in
            Self.resource(entry.json).map { Fact(resource: $0, id: entry.id) }
        }
    }

    /// The fact that a reference leads to, if it is of this kind and of this record.
    func fact<Resource: FHIRResource>(_ reference: Reference?, as _: Resource.Type) -> Fact<Resource>? {
        guard let id = key(reference), let entry = places[id], entry.kind == Resource.kind else { return nil }
        return Self.resource(entry.json).map { Fact(resource: $0, id: entry.id) }
    }

    /// The resource that a reference leads to, if it is of this kind.
    func resource<Resource: FHIRResource>(_ reference: Reference?, as _: Resource.Type) -> Resource? {
        fact(reference, as: Resource.self)?.resource
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
