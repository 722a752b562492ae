import ClinicalRecord

extension PatientRecord {
    /// The record with the names by which people know the hospitals.
    func titled(by sites: SiteDirectory) -> PatientRecord {
        let person = person.map { person in
            Person(
                id: person.id,
                sources: person.sources.map {
                    PersonSource(
                        source: sites.title(of: $0.source),
                        recordID: $0.recordID,
                        delivery: $0.delivery,
                        patient: $0.patient,
                        isRetired: $0.isRetired
                    )
                },
                json: person.json,
                conflicts: person.conflicts
            )
        }
        return PatientRecord(person: person, entries: entries.map { Self.titled($0, by: sites) })
    }

    private static func titled(_ entry: Entry, by sites: SiteDirectory) -> Entry {
        let sources = entry.sources.map {
            EntrySource(source: sites.title(of: $0.source), delivery: $0.delivery, resource: $0.resource)
        }
        return Entry(
            kind: entry.kind,
            id: entry.id,
            sources: sources,
            json: entry.json,
            conflicts: entry.conflicts,
            keys: entry.keys
        )
    }
}
