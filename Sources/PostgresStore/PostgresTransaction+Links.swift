import ClinicalRecord
import RecordStore

extension PostgresTransaction {
    func links(of recordIDs: Set<String>) throws -> [PersonLink] {
        guard !recordIDs.isEmpty else { return [] }
        var links: Set<PersonLink> = []
        let read = try sql(
            """
            SELECT first, second, basis FROM link WHERE first = ANY($1) AND withdrawn IS NULL
            UNION SELECT first, second, basis FROM link WHERE second = ANY($1) AND withdrawn IS NULL
            """
        )
        try read.rows(.blobs(recordIDs.map(RecordedID.encode))) { row in
            if let link = Self.link(row) { links.insert(link) }
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
        memory.forgetLinks()
        try sql(
            """
            INSERT INTO link (first, second, basis, change, explanation) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
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
        memory.forgetLinks()
        let end = try sql(
            """
            UPDATE link SET withdrawn = $1 WHERE first = $2 AND second = $3 AND withdrawn IS NULL AND basis = $4
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
        if let known = memory.verdicts[recordID] { return known }
        let key = SQLValue.blob(RecordedID.encode(recordID))
        var verdicts: Set<PairVerdict> = []
        let read = try sql(
            """
            SELECT first, second, explanation, basis FROM link
            WHERE first = $1 AND withdrawn IS NULL AND basis IN ('score', 'identifier')
            UNION ALL SELECT first, second, explanation, basis FROM link
            WHERE second = $1 AND withdrawn IS NULL AND basis IN ('score', 'identifier')
            UNION ALL SELECT candidate, record, explanation, NULL FROM review WHERE record = $1 AND closed IS NULL
            UNION ALL SELECT candidate, record, explanation, NULL FROM review WHERE candidate = $1 AND closed IS NULL
            """
        )
        try read.rows(key) { row in
            let basis = row.optionalText(3).flatMap { PersonLink.Basis(rawValue: $0) }
            if let verdict = Self.verdict(row, basis: basis) { verdicts.insert(verdict) }
        }
        memory.verdicts[recordID] = Array(verdicts)
        return Array(verdicts)
    }

    private static func verdict(_ row: SQLRow, basis: PersonLink.Basis?) -> PairVerdict? {
        row.optionalText(2).flatMap { StoredExplanation($0).explanation }.map {
            PairVerdict(RecordedID.decode(row.blob(0)), RecordedID.decode(row.blob(1)), basis: basis, explanation: $0)
        }
    }

    func insert(_ verdict: PairVerdict, change: Int64) throws {
        if let link = verdict.link { return try insert(link, explanation: verdict.explanation, change: change) }
        memory.forgetLinks()
        try sql(
            "INSERT INTO review (record, candidate, change, explanation) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"
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
        memory.forgetLinks()
        try sql("UPDATE review SET closed = $1 WHERE record = $2 AND candidate = $3 AND closed IS NULL")
            .run(
                .int(change),
                .blob(RecordedID.encode(verdict.second)),
                .blob(RecordedID.encode(verdict.first))
            )
    }
}
