package import ClinicalRecord
package import RecordStore

extension PostgresArchive {
    package func stated() async throws(ArchiveError) -> [Int64: Set<String>] {
        try await read { connection in
            var stated: [Int64: Set<String>] = [:]
            try SQLStatement(
                connection,
                "SELECT delivery, resource FROM statement UNION ALL SELECT delivery, uuid FROM record WHERE json IS NOT NULL"
            )
            .rows { stated[$0.int(0), default: []].insert(RecordedID.decode($0.blob(1))) }
            return stated
        }
    }

    package func statements(_ ids: Set<String>) async throws(ArchiveError) -> [EntrySource] {
        try await read { connection in
            let stated = try Self.stated(under: ids, connection)
            let persons = PersonRows(connection)
            var found: [EntrySource] = []
            for id in ids.sorted() {
                if let source = stated[id] { found.append(source) }
                guard let record = try persons.source(ofRecord: id), let patient = record.patient else { continue }
                found.append(
                    EntrySource(
                        source: record.source,
                        recordID: record.recordID,
                        delivery: record.delivery,
                        resource: patient
                    )
                )
            }
            return found
        }
    }

    /// The statements of entries under contributed ids.
    private static func stated(
        under ids: Set<String>,
        _ connection: PostgresConnection
    ) throws -> [String: EntrySource] {
        var places: [Int64: Set<Int64>] = [:]
        try SQLStatement(connection, "SELECT person, entry FROM resource WHERE id = ANY($1)")
            .rows(.blobs(ids.map(RecordedID.encode))) { places[$0.int(0), default: []].insert($0.int(1)) }
        var stated: [String: EntrySource] = [:]
        for (person, keys) in places {
            for held in try EntryRows(connection).entries(keys, of: person) {
                for source in held.entry.sources where ids.contains(source.resource.id) {
                    stated[source.resource.id] = source
                }
            }
        }
        return stated
    }
}
