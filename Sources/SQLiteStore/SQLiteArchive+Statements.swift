package import ClinicalRecord
import GRDB
package import RecordStore

extension SQLiteArchive {
    package func stated() async throws(ArchiveError) -> [Int64: Set<String>] {
        try await read { connection in
            var stated: [Int64: Set<String>] = [:]
            try SQLStatement(
                connection,
                "SELECT delivery, resource FROM statement UNION ALL SELECT delivery, uuid FROM record WHERE json NOT NULL"
            )
            .rows { stated[$0.int(0), default: []].insert(RecordedID.decode($0.blob(1))) }
            return stated
        }
    }

    package func statements(_ ids: Set<String>) async throws(ArchiveError) -> [EntrySource] {
        try await read { connection in
            let (entries, persons) = (try EntryRows(connection), PersonRows(connection))
            let find = try SQLStatement(connection, "SELECT entry FROM statement WHERE resource = ?")
            var found: [EntrySource] = []
            for id in ids.sorted() {
                let key = try find.first(.blob(RecordedID.encode(id))) { $0.int(0) }
                found += try key.flatMap { try entries.entry($0) }?.entry.sources.filter { $0.resource.id == id } ?? []
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
}
