import GRDB
import RecordStore

extension Schema {
    /// Step 6: a part of a name behind a hyphen is a word too, and accents are folded however they are spelled.
    static let sixth = SchemaStep(sql: "DELETE FROM word;") { connection in
        let insert = try SQLStatement(connection, "INSERT OR IGNORE INTO word (word, person) VALUES (?, ?)")
        try SQLStatement(connection, "SELECT person, uuid, json FROM record ORDER BY person").rows { row in
            for word in PersonWords.of(RecordedID.decode(row.blob(1)), patient: row.optionalBlob(2)) {
                try insert.run(.text(word), .int(row.int(0)))
            }
        }
    }
}
