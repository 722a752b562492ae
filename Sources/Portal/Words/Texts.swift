import RecordPrint

/// The words of the pages in one language; what the record says is never among them.
struct Texts: Sendable {
    let language: Language
    /// By key.
    let all: [String: String]

    static let english = Texts(.english)
    static let spanish = Texts(.spanish)

    static func of(_ language: Language) -> Texts { language == .spanish ? .spanish : .english }

    /// One line of a table is `key | English | Spanish`.
    static let tables = [
        frame, home, facts, results, visits, finding, access, taking, help, sentences, messages, refilling,
        clinic, appointing, scheduling, noticing, family, entering, inviting,
    ]

    private init(_ language: Language) {
        var all: [String: String] = [:]
        for row in Self.rows(Self.tables) { all[row.key] = language == .english ? row.english : row.spanish }
        (self.language, self.all) = (language, all)
    }

    static func rows(_ tables: [String]) -> [(key: String, english: String, spanish: String)] {
        tables.flatMap { $0.split(separator: "\n") }.compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            return cells.count == 3 ? (cells[0], cells[1], cells[2]) : nil
        }
    }

    /// The words for a key; a test sees to it that each key that is asked for is there.
    subscript(_ key: String) -> String { all[key] ?? key }

    /// A sentence with its places filled, such as `{count} sources agree`.
    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        var text = ""
        for (index, part) in self[key].split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                text += part
                continue
            }
            text += values.first { $0.key == part[..<end] }?.value ?? ""
            text += part[part.index(after: end)...]
        }
        return text
    }

    /// A counted thing: the key with `One` behind it for one, else the key itself.
    func count(_ key: String, _ count: Int) -> String {
        self(count == 1 ? "\(key)One" : key, ["count": "\(count)"])
    }

    /// The words that printed pages have too: dates, codes, units of time.
    var wording: Wording { language == .spanish ? .spanish : .english }
}
