import ClinicalRecord
import Findings
import RecordStore

extension PostgresTransaction {
    func personKey(ofRecord recordID: String) throws -> Int64? {
        if let known = memory.keys[recordID] { return known }
        let found = try PersonRows(try connection).keyed(ofRecord: recordID)
        memory.keys[recordID] = .some(found?.key)
        // Whoever asks for the key asks for the person next.
        if let found { memory.persons[found.key] = .some(found.person) }
        return found?.key
    }

    func person(_ key: Int64) throws -> Person? {
        if let known = memory.persons[key] { return known }
        let person = try PersonRows(try connection).person(key)
        memory.persons[key] = .some(person)
        return person
    }

    func personKeys(from first: Int64, limit: Int) throws -> [Int64] {
        var keys: [Int64] = []
        try sql("SELECT id FROM person WHERE id >= $1 ORDER BY id LIMIT $2").rows(.int(first), .int(Int64(limit))) {
            keys.append($0.int(0))
        }
        return keys
    }

    func write(_ person: Person, key: Int64, replacing old: Person?, change: Int64) throws {
        for source in person.sources where old?.sources.contains(source) != true {
            let before = try describedBefore(source.recordID, in: old)
            try write(source, person: key)
            try block(source, before: before)
        }
        memory.forgetPersons()
        guard let old else {
            try insert(person, key: key, change: change)
            return try index(nil, person, key: key)
        }
        if old.json != person.json || old.id != person.id {
            try archive(old, key: key, change: change)
            try insert(person, key: key, change: change)
        } else if old.conflicts != person.conflicts {
            try sql("UPDATE person SET conflicts = $1 WHERE id = $2")
                .run(.optional(PackedList.pack(lines: person.conflicts)), .int(key))
        }
        try index(old, person, key: key)
    }

    func remove(_ person: Person, key: Int64, change: Int64) throws {
        memory.forgetPersons()
        try archive(person, key: key, change: change)
        try sql("DELETE FROM person WHERE id = $1").run(.int(key))
        try index(person, nil, key: key)
    }

    func version(ofPerson key: Int64) throws -> Int64? {
        try sql("SELECT version FROM person WHERE id = $1").first(.int(key)) { $0.int(0) }
    }

    func forget(_ recordIDs: [String]) throws {
        memory.forgetPersons()
        let ids = SQLValue.blobs(recordIDs.map(RecordedID.encode))
        try sql("DELETE FROM blocking WHERE record = ANY($1)").run(ids)
        try sql("DELETE FROM record WHERE uuid = ANY($1)").run(ids)
    }

    func source(ofRecord recordID: String) throws -> PersonSource? {
        try PersonRows(try connection).source(ofRecord: recordID)
    }

    func records(sharing keys: [BlockingKey], limit: Int) throws -> [BlockingKey: [String]] {
        let asked = Dictionary(keys.map { ($0.value, $0) }) { first, _ in first }
        let missing = asked.filter { memory.sharers[$0.value] == nil }
        if !missing.isEmpty {
            for key in missing.values { memory.sharers[key] = [] }
            try sql(
                """
                SELECT k.key, b.record FROM unnest($1::bigint[]) k (key)
                    CROSS JOIN LATERAL (SELECT record FROM blocking WHERE blocking.key = k.key LIMIT $2) b
                """
            )
            .rows(.ints(Array(missing.keys)), .int(limit)) { row in
                guard let key = missing[row.int(0)] else { return }
                memory.sharers[key, default: []].append(RecordedID.decode(row.blob(1)))
            }
        }
        return Dictionary(uniqueKeysWithValues: asked.values.map { ($0, memory.sharers[$0, default: []]) })
    }

    private func insert(_ person: Person, key: Int64, change: Int64) throws {
        try sql(
            """
            INSERT INTO person (id, uuid, version, conflicts, hash, json) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET uuid = excluded.uuid, version = excluded.version,
                conflicts = excluded.conflicts, hash = excluded.hash, json = excluded.json
            """
        )
        .run(
            .int(key),
            .blob(RecordedID.encode(person.id)),
            .int(change),
            .optional(PackedList.pack(lines: person.conflicts)),
            .int(ContentHash.of("Patient", person.id, person.json)),
            .blob(person.json)
        )
    }

    private func archive(_ person: Person, key: Int64, change: Int64) throws {
        let kind = try kindKey("Patient")
        // The row knows its version; it need not come here and go back.
        try sql(
            """
            INSERT INTO history (uuid, kind, person, version, until, hash, json)
            SELECT $1, $2, $3, coalesce((SELECT version FROM person WHERE id = $3), $4), $4, $5, $6
            """
        )
        .run(
            .blob(RecordedID.encode(person.id)),
            .int(kind),
            .int(key),
            .int(change),
            .int(ContentHash.of("Patient", person.id, person.json)),
            .blob(person.json)
        )
    }

    /// The description that a record has so far, whosever it is.
    private func describedBefore(_ recordID: String, in old: Person?) throws -> [UInt8]? {
        if let known = old?.sources.first(where: { $0.recordID == recordID }) { return known.patient?.json }
        return try sql("SELECT json FROM record WHERE uuid = $1")
            .first(.blob(RecordedID.encode(recordID))) { $0.optionalBlob(0) } ?? nil
    }

    private func write(_ source: PersonSource, person: Int64) throws {
        let id = RecordedID.encode(source.recordID)
        let patient = source.patient
        try sql(
            """
            INSERT INTO record (uuid, person, source, delivery, retired, byte, line, path, event, hash, json, care)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (uuid) DO UPDATE SET person = excluded.person, source = excluded.source,
                delivery = excluded.delivery, retired = excluded.retired, byte = excluded.byte,
                line = excluded.line, path = excluded.path, event = excluded.event, hash = excluded.hash,
                json = excluded.json, care = excluded.care
            """
        )
        .run(
            .blob(id),
            .int(person),
            .int(sourceKey(source.source)),
            .int(source.delivery),
            .int(source.isRetired ? 1 : 0),
            .int(patient?.place.offset),
            .int(patient?.place.line),
            .optional(patient?.place.path),
            .optional(patient?.eventTime),
            .optional(patient.map { ContentHash.of($0.kind, $0.id, $0.json) }),
            .optional(patient?.json),
            .optional(source.lastCare)
        )
    }

    /// Keeps the blocking keys of a record those of its description.
    private func block(_ source: PersonSource, before: [UInt8]?) throws {
        guard before != source.patient?.json else { return }
        let record = SQLValue.blob(RecordedID.encode(source.recordID))
        let old = Set(before.map { BlockingKey.of(PersonDescription($0)) } ?? [])
        let new = Set(source.patient.map { BlockingKey.of(PersonDescription($0.json)) } ?? [])
        let (gone, fresh) = (old.subtracting(new), new.subtracting(old))
        if !gone.isEmpty {
            try sql("DELETE FROM blocking WHERE key = ANY($1) AND record = $2")
                .run(.ints(gone.map(\.value)), record)
        }
        guard !fresh.isEmpty else { return }
        try sql("INSERT INTO blocking (key, record) SELECT unnest($1::bigint[]), $2 ON CONFLICT DO NOTHING")
            .run(.ints(fresh.map(\.value)), record)
    }

    /// Keeps the words by which people look for a person those of the person's resource and record ids.
    private func index(_ old: Person?, _ new: Person?, key: Int64) throws {
        let before = old.map { PersonWords.of($0) } ?? []
        let after = new.map { PersonWords.of($0) } ?? []
        let (gone, fresh) = (before.subtracting(after), after.subtracting(before))
        if !gone.isEmpty {
            try sql("DELETE FROM word WHERE word = ANY($1) AND person = $2").run(.texts(gone.map { $0 }), .int(key))
        }
        guard !fresh.isEmpty else { return }
        try sql("INSERT INTO word (word, person) SELECT unnest($1::text[]), $2 ON CONFLICT DO NOTHING")
            .run(.texts(fresh.map { $0 }), .int(key))
    }
}
