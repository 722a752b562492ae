import ClinicalRecord
import Findings
import RecordStore

extension PostgresTransaction {
    func entries(of person: Int64, holding ids: [String], sharing keys: Set<FactKey>) throws -> [HeldEntry] {
        guard !ids.isEmpty || !keys.isEmpty else { return [] }
        var found: [Int64: Set<Int64>] = [:]
        let find = try sql(
            """
            SELECT person, entry FROM resource WHERE id = ANY($1)
            UNION ALL SELECT person, entry FROM fact WHERE person = $2 AND key = ANY($3)
            """
        )
        try find.rows(.blobs(ids.map(RecordedID.encode)), .int(person), .ints(keys.map(\.value))) {
            found[$0.int(0), default: []].insert($0.int(1))
        }
        let rows = EntryRows(try connection)
        return try found.flatMap { try rows.entries($0.value, of: $0.key) }.sorted { $0.key < $1.key }
    }

    func candidates(_ query: CandidateQuery) throws -> [Candidate] {
        try CandidateListing(query, try connection)?.candidates() ?? []
    }

    func entries(of person: Int64) throws -> [HeldEntry] { try EntryRows(try connection).entries(of: person) }

    func insert(_ held: HeldEntry, search: SearchKeys) throws {
        let entry = held.entry
        guard let first = entry.sources.first else { throw ArchiveError.damaged("entry \(entry.id)") }
        var others: [Int64] = []
        for (index, source) in entry.sources.enumerated() {
            let key = index == 0 ? held.key : try newEntryKey()
            if index > 0 { others.append(key) }
            try insert(source, key: key, of: held)
        }
        let kind = try kindKey(entry.kind)
        let isFirst = first.resource.id == entry.id && first.resource.json == entry.json
        let period = search.period
        batch.entries.add(
            .int(held.person),
            .int(held.key),
            .int(kind),
            .int(held.version),
            .int(period?.lowerBound ?? ClinicalTime.undated),
            .optional(period.flatMap { $0.upperBound == $0.lowerBound ? nil : $0.upperBound }),
            .blob(PackedList.pack(numbers: entry.keys.map(\.value))),
            others.isEmpty ? .null : .blob(PackedList.pack(numbers: others)),
            .optional(PackedList.pack(lines: entry.conflicts)),
            isFirst ? .null : .blob(RecordedID.encode(entry.id)),
            isFirst ? .null : .int(ContentHash.of(entry.kind, entry.id, entry.json)),
            isFirst ? .null : .blob(entry.json)
        )
        for key in entry.keys { batch.facts.add(.int(held.person), .int(key.value), .int(held.key)) }
        for key in search.tokens {
            let field = kind * 8 + Int64(key.field.rawValue)
            batch.tokens.add(.int(held.person), .int(field), .int(key.value), .int(held.key))
        }
        batch.size += isFirst ? 512 : entry.json.count + 512
        if batch.isFull { _ = try connection }
    }

    private func insert(_ source: EntrySource, key: Int64, of held: HeldEntry) throws {
        let resource = source.resource
        let id = SQLValue.blob(RecordedID.encode(resource.id))
        batch.statements.add(
            .int(held.person),
            .int(key),
            .int(held.key),
            id,
            .optional(source.recordID.map(RecordedID.encode)),
            .int(try sourceKey(source.source)),
            .int(source.delivery),
            .int(resource.place.offset),
            .int(resource.place.line),
            .text(resource.place.path),
            .optional(resource.eventTime),
            .int(ContentHash.of(resource.kind, resource.id, resource.json)),
            .blob(resource.json)
        )
        batch.resources.add(id, .int(held.person), .int(held.key))
        batch.size += resource.json.count + 512
    }

    func remove(_ held: HeldEntry, search: SearchKeys) throws {
        let (person, key) = (SQLValue.int(held.person), SQLValue.int(held.key))
        let ids = SQLValue.blobs(held.entry.sources.map { RecordedID.encode($0.resource.id) })
        try sql("DELETE FROM statement WHERE person = $1 AND id = ANY($2)")
            .run(person, .ints(try statementKeys(of: held)))
        try sql("DELETE FROM resource WHERE id = ANY($1)").run(ids)
        try sql("DELETE FROM entry WHERE person = $1 AND id = $2").run(person, key)
        try sql("DELETE FROM fact WHERE person = $1 AND key = ANY($2) AND entry = $3")
            .run(person, .ints(held.entry.keys.map(\.value)), key)
        let kind = try kindKey(held.entry.kind)
        let token = try sql("DELETE FROM token WHERE person = $1 AND field = $2 AND value = $3 AND entry = $4")
        for found in search.tokens {
            try token.run(person, .int(kind * 8 + Int64(found.field.rawValue)), .int(found.value), key)
        }
    }

    /// Statements behind the first have keys of their own, which the row of the entry lists.
    private func statementKeys(of held: HeldEntry) throws -> [Int64] {
        guard held.entry.sources.count > 1 else { return [held.key] }
        let listed = try sql("SELECT statements FROM entry WHERE person = $1 AND id = $2")
            .first(.int(held.person), .int(held.key)) { PackedList.numbers($0.blob(0)) }
        return [held.key] + (listed ?? [])
    }

    func archive(_ held: HeldEntry, change: Int64) throws {
        let (kind, id, json) = (held.entry.kind, held.entry.id, held.entry.json)
        let kindKey = try kindKey(kind)
        try sql(
            "INSERT INTO history (uuid, kind, person, version, until, hash, json) VALUES ($1, $2, $3, $4, $5, $6, $7)"
        )
        .run(
            .blob(RecordedID.encode(id)),
            .int(kindKey),
            .int(held.person),
            .int(held.version),
            .int(change),
            .int(ContentHash.of(kind, id, json)),
            .blob(json)
        )
    }
}
