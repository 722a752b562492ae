package import ClinicalRecord
import FHIRR4
import JSONTree
package import MappingTables

/// One record on its way to a C-CDA document: what the writing of every section looks things up in.
///
/// It lives for one document, in one task. It writes what C-CDA can say and claims nothing else; what was entered in
/// error is not written.
package final class CCDAWriting {
    /// A resource of the record, with who stands behind it.
    struct Fact<Resource: FHIRResource> {
        let resource: Resource
        let id: String
        /// The names of the sources that state it.
        let sources: [String]
    }

    let tables: Tables
    /// When the document is made, ISO 8601.
    let time: String
    let patient: Patient
    /// The names of all sources of the record.
    let sources: [String]
    private let entries: [Entry]
    private let directory: [Entry]
    private var places: [String: Entry] = [:]
    private(set) var statements: [String: [AuthoredStatement]] = [:]
    /// What was given a place already, by id: it is not written twice.
    var written: Set<String> = []

    /// - Parameters:
    ///   - record: Whose person is known; sources bear the names by which people know them.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - tables: The vocabulary.
    ///   - time: When the document is made, ISO 8601 with an offset.
    package init(_ record: PatientRecord, directory: [Entry], tables: Tables, time: String) {
        self.tables = tables
        self.time = time
        entries = record.entries
        self.directory = directory
        patient = record.person.flatMap { Self.resource($0.json) } ?? Patient()
        sources = Array(Set(record.person?.sources.map(\.source) ?? [])).sorted()
        for entry in directory + entries {
            places[entry.id] = entry
            for source in entry.sources { places[source.resource.id] = entry }
        }
        for fact in facts(Provenance.self) { note(fact.resource) }
    }

    /// All facts of a kind but those entered in error, in the order of the record.
    func facts<Resource: FHIRResource>(_: Resource.Type) -> [Fact<Resource>] {
        entries.filter { $0.kind == Resource.kind }.compactMap { fact($0) }
    }

    /// What a reference leads to, if it is of this kind.
    func fact<Resource: FHIRResource>(_ reference: Reference?, as _: Resource.Type) -> Fact<Resource>? {
        guard let id = reference?.reference?.split(separator: "/").last, let entry = places[String(id)],
            entry.kind == Resource.kind
        else { return nil }
        return fact(entry)
    }

    /// The resource that a reference leads to.
    func resource<Resource: FHIRResource>(_ reference: Reference?, as kind: Resource.Type) -> Resource? {
        fact(reference, as: kind)?.resource
    }

    /// All of a kind in the directory.
    func known<Resource: FHIRResource>(_: Resource.Type) -> [Resource] {
        (directory + entries).filter { $0.kind == Resource.kind }.compactMap { Self.resource($0.json) }
    }

    /// The id of the entry that a reference leads to.
    func entryID(_ reference: Reference?) -> String? {
        reference?.reference?.split(separator: "/").last.flatMap { places[String($0)]?.id }
    }

    private func fact<Resource: FHIRResource>(_ entry: Entry) -> Fact<Resource>? {
        guard let resource: Resource = Self.resource(entry.json) else { return nil }
        return Fact(resource: resource, id: entry.id, sources: Array(Set(entry.sources.map(\.source))).sorted())
    }

    private static func resource<Resource: FHIRResource>(_ json: [UInt8]) -> Resource? {
        (try? JSONTree(json)).map { Resource($0.root) }
    }

    /// Keeps who wrote or told what; who sent a document is no author of what stands in it.
    private func note(_ provenance: Provenance) {
        var time: Primitive? = provenance.recorded
        if case .dateTime(let occurred) = provenance.occurred { time = occurred }
        for agent in provenance.agent {
            let role = agent.type?.coding.first?.code
            guard role == "author" || role == "informant" else { continue }
            let statement = AuthoredStatement(
                isAuthor: role == "author",
                who: agent.who,
                onBehalfOf: agent.onBehalfOf,
                time: time?.value
            )
            for target in provenance.target {
                guard let id = entryID(target), statements[id]?.contains(statement) != true else { continue }
                statements[id, default: []].append(statement)
            }
        }
    }
}
