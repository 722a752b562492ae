import ClinicalRecord
import Foundation
import RecordStore

extension SQLiteTransaction {
    func links(of recordIDs: Set<String>) throws -> [PersonLink] {
        var links: Set<PersonLink> = []
        for id in recordIDs {
            let key = SQLValue.blob(RecordedID.encode(id))
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

    func insert(_ link: PersonLink, explanation: MatchExplanation?, change: Int64) throws {
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
            .optional(explanation.map(Self.spell))
        )
    }

    func withdraw(_ first: String, _ second: String, basis: PersonLink.Basis?, change: Int64) throws {
        let end = try sql(
            """
            UPDATE link SET withdrawn = ?
            WHERE first = ? AND second = ? AND withdrawn IS NULL AND (? IS NULL OR basis = ?)
            """
        )
        let basis = SQLValue.optional(basis?.rawValue)
        for (first, second) in [(first, second), (second, first)] {
            try end.run(
                .int(change),
                .blob(RecordedID.encode(first)),
                .blob(RecordedID.encode(second)),
                basis,
                basis
            )
        }
    }

    func insertReview(of recordID: String, _ explanation: MatchExplanation, change: Int64) throws {
        try sql(
            "INSERT INTO review (record, candidate, change, explanation) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        )
        .run(
            .blob(RecordedID.encode(recordID)),
            .blob(RecordedID.encode(explanation.personID)),
            .int(change),
            .text(Self.spell(explanation))
        )
    }

    func closeReview(of first: String, _ second: String, change: Int64) throws {
        let close = try sql(
            "UPDATE review SET closed = ? WHERE record = ? AND candidate = ? AND closed IS NULL"
        )
        for (first, second) in [(first, second), (second, first)] {
            try close.run(.int(change), .blob(RecordedID.encode(first)), .blob(RecordedID.encode(second)))
        }
    }

    private static func spell(_ explanation: MatchExplanation) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(explanation)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
