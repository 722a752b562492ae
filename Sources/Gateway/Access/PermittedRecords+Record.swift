import ClinicalRecord
import RecordStore

extension PermittedRecords {
    /// A person and what may be seen of their record, in the order of kind, then id.
    ///
    /// - Parameters:
    ///   - id: Any record id of the person.
    ///   - kinds: R4 resource types; empty for all, `nil` for the person alone.
    /// - Returns: The record or the part of it.
    /// - Throws: ``ArchiveError/notFound`` if there is no such person, or none that may be seen.
    func record(of id: String, kinds: [String]? = []) async throws(ArchiveError) -> PatientRecord {
        guard let found = try await person(id) else { throw .notFound }
        var entries: [Entry] = []
        if let kinds {
            var query = EntryQuery(of: found.person.id, kinds: kinds)
            repeat {
                let page = try await self.entries(query)
                entries += page.entries.map(\.entry)
                query.after = page.next
            } while query.after != nil
        }
        entries.sort { ($0.kind, $0.id) < ($1.kind, $1.id) }
        return PatientRecord(person: found.person, entries: entries)
    }
}
