import ClinicalRecord
import RecordStore

extension PostgresArchive {
    /// One search token as a row has it.
    private struct TokenRow: Hashable {
        let field: Int64
        let value: Int64
    }

    /// Compares what every entry can be found by with what it says, person by person; damaged ones are told elsewhere.
    static func compareKeys(_ connection: PostgresConnection, _ health: inout ArchiveHealth) throws {
        var kinds: [String: Int64] = [:]
        try SQLStatement(connection, "SELECT id, name FROM kind").rows { kinds[$0.text(1)] = $0.int(0) }
        var persons: [Int64] = []
        try SQLStatement(connection, "SELECT DISTINCT person FROM entry ORDER BY person").rows {
            persons.append($0.int(0))
        }
        var (unfindable, unmergeable) = (0, 0)
        for person in persons {
            guard let entries = try found(in: connection, of: person) else { continue }
            let (tokens, facts) = (try tokens(connection, of: person), try facts(connection, of: person))
            for held in entries {
                let wanted = SearchKeys(kind: held.entry.kind, json: held.entry.json).tokens.map {
                    TokenRow(field: (kinds[held.entry.kind] ?? 0) * 8 + Int64($0.field.rawValue), value: $0.value)
                }
                if tokens[held.key, default: []] != Set(wanted) { unfindable += 1 }
                if facts[held.key, default: []] != Set(held.entry.keys.map(\.value)) { unmergeable += 1 }
            }
        }
        if unfindable > 0 { health.faults.append("entries with the search tokens of something else: \(unfindable)") }
        if unmergeable > 0 { health.faults.append("entries with the fact keys of something else: \(unmergeable)") }
    }

    /// Compares the words by which everyone can be found with what their sources say; damaged ones are told elsewhere.
    static func compareWords(_ connection: PostgresConnection, _ health: inout ArchiveHealth) throws {
        var words: [Int64: Set<String>] = [:]
        try SQLStatement(connection, "SELECT person, word FROM word").rows {
            words[$0.int(0), default: []].insert($0.text(1))
        }
        var persons: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM person").rows { persons.append($0.int(0)) }
        var unfindable = 0
        for key in persons {
            let found = words.removeValue(forKey: key) ?? []
            guard let person = try unlessDamaged({ try PersonRows(connection).person(key) }) ?? nil else { continue }
            if found != PersonWords.of(person) { unfindable += 1 }
        }
        unfindable += words.count
        if unfindable > 0 { health.faults.append("persons with the words of somebody else: \(unfindable)") }
    }

    private static func found(in connection: PostgresConnection, of person: Int64) throws -> [HeldEntry]? {
        try unlessDamaged { try EntryRows(connection).entries(of: person) }
    }

    /// `nil` for what is damaged; a failure of the server is one.
    private static func unlessDamaged<Value>(_ read: () throws -> Value) throws -> Value? {
        do { return try read() } catch ArchiveError.damaged { return nil }
    }

    private static func tokens(_ connection: PostgresConnection, of person: Int64) throws -> [Int64: Set<TokenRow>] {
        var tokens: [Int64: Set<TokenRow>] = [:]
        try SQLStatement(connection, "SELECT entry, field, value FROM token WHERE person = $1").rows(.int(person)) {
            tokens[$0.int(0), default: []].insert(TokenRow(field: $0.int(1), value: $0.int(2)))
        }
        return tokens
    }

    private static func facts(_ connection: PostgresConnection, of person: Int64) throws -> [Int64: Set<Int64>] {
        var facts: [Int64: Set<Int64>] = [:]
        try SQLStatement(connection, "SELECT entry, key FROM fact WHERE person = $1").rows(.int(person)) {
            facts[$0.int(0), default: []].insert($0.int(1))
        }
        return facts
    }
}
