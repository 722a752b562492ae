import ClinicalRecord
import Findings
import RecordStore

extension SQLiteTransaction {
    func entries(of person: Int64, holding ids: [String], sharing keys: Set<FactKey>) throws -> [HeldEntry] {
        var found: Set<Int64> = []
        let byID = try sql("SELECT entry FROM statement WHERE resource = ?")
        for id in ids { try byID.rows(.blob(RecordedID.encode(id))) { found.insert($0.int(0)) } }
        let byKey = try sql("SELECT entry FROM fact WHERE person = ? AND key = ?")
        for key in keys { try byKey.rows(.int(person), .int(key.value)) { found.insert($0.int(0)) } }
        guard !found.isEmpty else { return [] }
        let rows = try EntryRows(connection)
        return try found.sorted().compactMap { try rows.entry($0) }
    }

    func candidates(_ query: CandidateQuery) throws -> [Candidate] {
        try CandidateListing(query, connection)?.candidates() ?? []
    }

    func entries(of person: Int64) throws -> [HeldEntry] { try EntryRows(connection).entries(of: person) }

    func insert(_ held: HeldEntry, search: SearchKeys) throws {
        let entry = held.entry
        guard let first = entry.sources.first else { throw ArchiveError.damaged("entry \(entry.id)") }
        var others: [Int64] = []
        for (index, source) in entry.sources.enumerated() {
            let key = index == 0 ? held.key : try newEntryKey()
            if index > 0 { others.append(key) }
            try insert(source, key: key, entry: held.key)
        }
        let kind = try kindKey(entry.kind)
        let isFirst = first.resource.id == entry.id && first.resource.json == entry.json
        let period = search.period
        try sql(
            """
            INSERT INTO entry (id, person, kind, version, starts, ends, keys, statements, conflicts, uuid, hash, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .run(
            .int(held.key),
            .int(held.person),
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
        let fact = try sql("INSERT OR IGNORE INTO fact (person, key, entry) VALUES (?, ?, ?)")
        for key in entry.keys { try fact.run(.int(held.person), .int(key.value), .int(held.key)) }
        let token = try sql("INSERT OR IGNORE INTO token (person, field, value, entry) VALUES (?, ?, ?, ?)")
        for key in search.tokens {
            let field = kind * 8 + Int64(key.field.rawValue)
            try token.run(.int(held.person), .int(field), .int(key.value), .int(held.key))
        }
    }

    private func insert(_ source: EntrySource, key: Int64, entry: Int64) throws {
        let resource = source.resource
        try sql(
            """
            INSERT INTO statement (id, entry, resource, record, source, delivery, byte, line, path, event, hash, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .run(
            .int(key),
            .int(entry),
            .blob(RecordedID.encode(resource.id)),
            .optional(source.recordID.map { try recordKey($0) }),
            .int(sourceKey(source.source)),
            .int(source.delivery),
            .int(resource.place.offset),
            .int(resource.place.line),
            .text(resource.place.path),
            .optional(resource.eventTime),
            .int(ContentHash.of(resource.kind, resource.id, resource.json)),
            .blob(resource.json)
        )
    }

    func remove(_ held: HeldEntry, search: SearchKeys) throws {
        try lastEntryKey()
        for source in held.entry.sources {
            try sql("DELETE FROM statement WHERE resource = ?").run(.blob(RecordedID.encode(source.resource.id)))
        }
        try sql("DELETE FROM entry WHERE id = ?").run(.int(held.key))
        for key in held.entry.keys {
            try sql("DELETE FROM fact WHERE person = ? AND key = ? AND entry = ?")
                .run(.int(held.person), .int(key.value), .int(held.key))
        }
        let kind = try kindKey(held.entry.kind)
        for key in search.tokens {
            try sql("DELETE FROM token WHERE person = ? AND field = ? AND value = ? AND entry = ?")
                .run(.int(held.person), .int(kind * 8 + Int64(key.field.rawValue)), .int(key.value), .int(held.key))
        }
    }

    func archive(_ held: HeldEntry, change: Int64) throws {
        try insertHistory(
            kind: held.entry.kind,
            id: held.entry.id,
            person: held.person,
            version: held.version,
            until: change,
            json: held.entry.json
        )
    }

    func insertHistory(
        kind: String,
        id: String,
        person: Int64,
        version: Int64,
        until change: Int64,
        json: [UInt8]
    ) throws {
        try sql(
            "INSERT INTO history (uuid, kind, person, version, until, hash, json) VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        .run(
            .blob(RecordedID.encode(id)),
            .int(kindKey(kind)),
            .int(person),
            .int(version),
            .int(change),
            .int(ContentHash.of(kind, id, json)),
            .blob(json)
        )
    }
}
