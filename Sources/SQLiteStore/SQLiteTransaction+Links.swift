import ClinicalRecord
import RecordStore

extension SQLiteTransaction {
    func links(of recordIDs: Set<String>) throws -> [PersonLink] {
        var links: Set<PersonLink> = []
        for id in recordIDs {
            let key = StoredValue.blob(RecordedID.encode(id))
            try sql("SELECT first, second, basis FROM link WHERE first = ? AND withdrawn IS NULL")
                .rows(key) { if let link = Self.link($0) { links.insert(link) } }
            try sql("SELECT first, second, basis FROM link WHERE second = ? AND withdrawn IS NULL")
                .rows(key) { if let link = Self.link($0) { links.insert(link) } }
        }
        return Array(links)
    }

    private static func link(_ row: SQLRow) -> PersonLink? {
        PersonLink.Basis(rawValue: row.text(2)).map {
            PersonLink(RecordedID.decode(row.blob(0)), RecordedID.decode(row.blob(1)), basis: $0)
        }
    }

    func insert(_ link: PersonLink, change: Int64) throws { try insert(link, explanation: nil, change: change) }

    private func insert(_ link: PersonLink, explanation: MatchExplanation?, change: Int64) throws {
        try sql(
            """
            INSERT INTO link (first, second, basis, change, explanation) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """
        )
        .run(
            .blob(RecordedID.encode(link.first)),
            .blob(RecordedID.encode(link.second)),
            .text(link.basis.rawValue),
            .int(change),
            .optional(explanation.map { StoredExplanation($0).text })
        )
    }

    func withdraw(_ first: String, _ second: String, basis: PersonLink.Basis, change: Int64) throws {
        let end = try sql(
            """
            UPDATE link SET withdrawn = ? WHERE first = ? AND second = ? AND withdrawn IS NULL AND basis = ?
            """
        )
        for (first, second) in [(first, second), (second, first)] {
            try end.run(
                .int(change),
                .blob(RecordedID.encode(first)),
                .blob(RecordedID.encode(second)),
                .text(basis.rawValue)
            )
        }
    }

    func verdicts(of recordID: String) throws -> [PairVerdict] {
        let key = StoredValue.blob(RecordedID.encode(recordID))
        var verdicts: Set<PairVerdict> = []
        let links = try sql(
            """
            SELECT first, second, explanation, basis FROM link
            WHERE (first = ?1 OR second = ?1) AND withdrawn IS NULL AND basis IN ('score', 'identifier')
            """
        )
        try links.rows(key) { row in
            if let verdict = Self.verdict(row, basis: PersonLink.Basis(rawValue: row.text(3))) {
                verdicts.insert(verdict)
            }
        }
        let questions = try sql(
            """
            SELECT candidate, record, explanation FROM review WHERE (record = ?1 OR candidate = ?1) AND closed IS NULL
            """
        )
        try questions.rows(key) { row in if let verdict = Self.verdict(row, basis: nil) { verdicts.insert(verdict) } }
        return Array(verdicts)
    }

    private static func verdict(_ row: SQLRow, basis: PersonLink.Basis?) -> PairVerdict? {
        row.optionalText(2).flatMap { StoredExplanation($0).explanation }.map {
            PairVerdict(RecordedID.decode(row.blob(0)), RecordedID.decode(row.blob(1)), basis: basis, explanation: $0)
        }
    }

    func insert(_ verdict: PairVerdict, change: Int64) throws {
        if let link = verdict.link { return try insert(link, explanation: verdict.explanation, change: change) }
        try sql(
            "INSERT INTO review (record, candidate, change, explanation) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        )
        .run(
            .blob(RecordedID.encode(verdict.second)),
            .blob(RecordedID.encode(verdict.first)),
            .int(change),
            .text(StoredExplanation(verdict.explanation).text)
        )
    }

    func withdraw(_ verdict: PairVerdict, change: Int64) throws {
        if let basis = verdict.basis {
            return try withdraw(verdict.first, verdict.second, basis: basis, change: change)
        }
        try sql("UPDATE review SET closed = ? WHERE record = ? AND candidate = ? AND closed IS NULL")
            .run(
                .int(change),
                .blob(RecordedID.encode(verdict.second)),
                .blob(RecordedID.encode(verdict.first))
            )
    }
}
