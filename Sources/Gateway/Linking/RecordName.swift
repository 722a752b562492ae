import ClinicalRecord
import JSONTree
import RecordStore

/// How an operator names a source record: its id, a person's id, or `SOURCE/NUMBER` with one of its identifiers.
struct RecordName {
    private let source: String?
    private let id: String

    init(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            (source, id) = (parts[0] == "Patient" ? nil : parts[0], parts[1])
        } else {
            (source, id) = (nil, text)
        }
    }

    /// The record that is named.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none, ``Refusal/Kind/conflict`` if there are several. The
    ///   sentence does not repeat the name, which may be a patient's number.
    func record(in archive: any Archive) async throws(Refusal) -> PersonSource {
        let found: [PersonSource]
        do throws(ArchiveError) {
            if let person = try await archive.person(id)?.person {
                found = person.sources.filter { $0.recordID == id }
            } else {
                found = try await numbered(in: archive)
            }
        } catch { throw Refusal(error) }
        let records = found.filter { source == nil || $0.source == source }
        guard let record = records.first else {
            throw Refusal(.notFound, "One of the two names no record; chartway people --json lists all by their ids.")
        }
        guard records.count == 1 else {
            throw Refusal(.conflict, "One of the two names several records; name it by its id.")
        }
        return record
    }

    /// The records of the source with that identifier.
    private func numbered(in archive: any Archive) async throws(ArchiveError) -> [PersonSource] {
        guard source != nil, !id.isEmpty else { return [] }
        let people = try await archive.people(matching: id, limit: 1000)
        return people.flatMap(\.person.sources).filter { record in
            guard let patient = record.patient, let tree = try? JSONTree(patient.json) else { return false }
            return tree.root["identifier"]?.elements.contains { $0["value"]?.string == id } ?? false
        }
    }
}
