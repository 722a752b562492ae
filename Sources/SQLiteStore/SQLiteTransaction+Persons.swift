import ClinicalRecord
import Findings
import RecordStore

extension SQLiteTransaction {
    func personKey(ofRecord recordID: String) throws -> Int64? {
        try sql("SELECT person FROM record WHERE uuid = ?").first(.blob(RecordedID.encode(recordID))) { $0.int(0) }
    }

    func person(_ key: Int64) throws -> Person? { try PersonRows(connection).person(key) }

    func personKeys(from first: Int64, limit: Int) throws -> [Int64] {
        var keys: [Int64] = []
        try sql("SELECT id FROM person WHERE id >= ? ORDER BY id LIMIT ?").rows(.int(first), .int(Int64(limit))) {
            keys.append($0.int(0))
        }
        return keys
    }

    func write(_ person: Person, key: Int64, replacing old: Person?, change: Int64) throws {
        for source in person.sources where old?.sources.contains(source) != true {
            let before = try write(source, person: key)
            try block(source, before: before)
        }
        guard let old else { return try insert(person, key: key, change: change) }
        if old.json != person.json || old.id != person.id {
            try archive(old, key: key, change: change)
            try insert(person, key: key, change: change)
        } else if old.conflicts != person.conflicts {
            try sql("UPDATE person SET conflicts = ? WHERE id = ?")
                .run(.optional(PackedList.pack(lines: person.conflicts)), .int(key))
        }
        try index(old, person, key: key)
    }

    func remove(_ person: Person, key: Int64, change: Int64) throws {
        try lastPersonKey()
        try archive(person, key: key, change: change)
        try sql("DELETE FROM person WHERE id = ?").run(.int(key))
        try index(person, nil, key: key)
    }

    func version(ofPerson key: Int64) throws -> Int64? {
        try sql("SELECT version FROM person WHERE id = ?").first(.int(key)) { $0.int(0) }
    }

    func forget(_ recordIDs: [String]) throws {
        for id in recordIDs {
            let key = try recordKey(id)
            try sql("DELETE FROM blocking WHERE record = ?").run(.int(key))
            try sql("DELETE FROM record WHERE id = ?").run(.int(key))
            records[id] = nil
        }
    }

    func source(ofRecord recordID: String) throws -> PersonSource? {
        try PersonRows(connection).source(ofRecord: recordID)
    }

    func records(sharing keys: [BlockingKey], limit: Int) throws -> [BlockingKey: [String]] {
        var records: [BlockingKey: [String]] = [:]
        let read = try sql("SELECT r.uuid FROM blocking b JOIN record r ON r.id = b.record WHERE b.key = ? LIMIT ?")
        for key in Set(keys) {
            try read.rows(.int(key.value), .int(limit)) {
                records[key, default: []].append(RecordedID.decode($0.blob(0)))
            }
        }
        return records
    }

    private func insert(_ person: Person, key: Int64, change: Int64) throws {
        let isNew = try sql("SELECT 1 FROM person WHERE id = ?").first(.int(key)) { _ in true } == nil
        try sql(
            "INSERT OR REPLACE INTO person (id, uuid, version, conflicts, hash, json) VALUES (?, ?, ?, ?, ?, ?)"
        )
        .run(
            .int(key),
            .blob(RecordedID.encode(person.id)),
            .int(change),
            .optional(PackedList.pack(lines: person.conflicts)),
            .int(ContentHash.of("Patient", person.id, person.json)),
            .blob(person.json)
        )
        if isNew { try index(nil, person, key: key) }
    }

    private func archive(_ person: Person, key: Int64, change: Int64) throws {
        let version = try sql("SELECT version FROM person WHERE id = ?").first(.int(key)) { $0.int(0) } ?? change
        try insertHistory(
            kind: "Patient",
            id: person.id,
            person: key,
            version: version,
            until: change,
            json: person.json
        )
    }

    /// - Returns: the description that the record had before.
    private func write(_ source: PersonSource, person: Int64) throws -> [UInt8]? {
        let id = RecordedID.encode(source.recordID)
        let before = try sql("SELECT json FROM record WHERE uuid = ?").first(.blob(id)) { $0.optionalBlob(0) } ?? nil
        let patient = source.patient
        try sql(
            """
            INSERT INTO record (uuid, person, source, delivery, retired, byte, line, path, event, hash, json, care)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        return before
    }

    /// Keeps the blocking keys of a record those of its description.
    private func block(_ source: PersonSource, before: [UInt8]?) throws {
        guard before != source.patient?.json else { return }
        let record = try recordKey(source.recordID)
        let old = Set(before.map { BlockingKey.of(PersonDescription($0)) } ?? [])
        let new = Set(source.patient.map { BlockingKey.of(PersonDescription($0.json)) } ?? [])
        for key in old.subtracting(new) {
            try sql("DELETE FROM blocking WHERE key = ? AND record = ?").run(.int(key.value), .int(record))
        }
        for key in new.subtracting(old) {
            try sql("INSERT OR IGNORE INTO blocking (key, record) VALUES (?, ?)").run(.int(key.value), .int(record))
        }
    }

    /// Keeps the words by which people look for a person those of the person's resource and record ids.
    private func index(_ old: Person?, _ new: Person?, key: Int64) throws {
        let before = old.map { PersonWords.of($0) } ?? []
        let after = new.map { PersonWords.of($0) } ?? []
        for word in before.subtracting(after) {
            try sql("DELETE FROM word WHERE word = ? AND person = ?").run(.text(word), .int(key))
        }
        for word in after.subtracting(before) {
            try sql("INSERT OR IGNORE INTO word (word, person) VALUES (?, ?)").run(.text(word), .int(key))
        }
    }

    /// The key of a record that has been written.
    func recordKey(_ recordID: String) throws -> Int64 {
        if let key = records[recordID] { return key }
        let key = try sql("SELECT id FROM record WHERE uuid = ?")
            .first(.blob(RecordedID.encode(recordID))) { $0.int(0) }
        guard let key else { throw ArchiveError.damaged("record \(recordID)") }
        records[recordID] = key
        return key
    }
}
