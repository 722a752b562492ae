/// A table in the form in which it moves between engines: that of the engine for scale, where records are named by their
/// ids and what is of a person bears the person's key.
package struct MovedTable: Sendable, Hashable {
    /// What a column holds.
    package enum Kind: Sendable {
        case int, text, blob
    }

    /// One column.
    package struct Column: Sendable, Hashable {
        package let name: String
        package let kind: Kind
    }

    package let name: String
    /// The key first.
    package let columns: [Column]
    /// How many of the columns are the key, in whose order rows are read.
    package let keyCount: Int
    /// Whether the engine gives numbers to new rows by itself.
    package let isNumbered: Bool

    package var key: [Column] { Array(columns[..<keyCount]) }

    /// - Parameters:
    ///   - name: As engines call it.
    ///   - key: Names of columns, each behind a letter for what it holds: `i`, `t` or `b`, and a colon.
    ///   - rest: The other columns, spelled as the key is.
    ///   - isNumbered: Whether the engine gives numbers to new rows by itself.
    init(_ name: String, key: String, _ rest: String, isNumbered: Bool = false) {
        (self.name, self.isNumbered) = (name, isNumbered)
        let key = Self.columns(key)
        (columns, keyCount) = (key + Self.columns(rest), key.count)
    }

    private static func columns(_ text: String) -> [Column] {
        text.split(separator: " ")
            .map { word in
                let kind: Kind =
                    switch word.first {
                    case "i": .int
                    case "t": .text
                    default: .blob
                    }
                return Column(name: String(word.dropFirst(2)), kind: kind)
            }
    }
}

extension MovedTable {
    /// Of an archive, what is referred to before what refers.
    package static let archive = [
        MovedTable("source", key: "i:id", "t:name"),
        MovedTable("kind", key: "i:id", "t:name"),
        MovedTable("change", key: "i:id", "i:kind i:at t:actor t:reason"),
        MovedTable(
            "delivery",
            key: "i:id",
            """
            i:source b:sha256 t:format t:status t:name t:document i:received i:size b:subjects i:created i:updated \
            i:unchanged i:errors i:warnings i:notes i:leaves i:mapped i:structural i:omitted i:narrative i:refused \
            i:unmapped i:open t:reader
            """
        ),
        MovedTable("original", key: "i:delivery", "b:bytes b:unread i:unread_size"),
        MovedTable("part", key: "i:delivery i:ordinal", "i:size b:bytes"),
        MovedTable("finding", key: "i:delivery i:ordinal", "i:severity t:code i:byte i:line t:path"),
        MovedTable("person", key: "i:id", "b:uuid i:version t:conflicts i:hash b:json"),
        MovedTable(
            "record",
            key: "b:uuid",
            "i:person i:source i:delivery i:retired i:byte i:line t:path t:event i:hash b:json t:care"
        ),
        MovedTable("blocking", key: "i:key b:record", ""),
        MovedTable("word", key: "t:word i:person", ""),
        MovedTable(
            "link",
            key: "i:id",
            "b:first b:second t:basis i:change i:withdrawn t:explanation",
            isNumbered: true
        ),
        MovedTable("review", key: "i:id", "b:record b:candidate i:change i:closed t:explanation", isNumbered: true),
        MovedTable(
            "entry",
            key: "i:id",
            "i:person i:kind i:version i:starts i:ends b:keys b:statements t:conflicts b:uuid i:hash b:json"
        ),
        MovedTable(
            "statement",
            key: "i:id",
            """
            i:person i:entry b:resource b:record i:source i:delivery i:byte i:line t:path t:event i:hash b:json
            """
        ),
        MovedTable("fact", key: "i:person i:key i:entry", ""),
        MovedTable("token", key: "i:person i:field i:value i:entry", ""),
        MovedTable("history", key: "i:id", "b:uuid i:kind i:person i:version i:until i:hash b:json", isNumbered: true),
        MovedTable(
            "outbox",
            key: "i:id",
            """
            t:event t:recipient t:channel t:kind t:lane i:state i:made i:due i:failures i:failing t:trouble i:bundle \
            t:worker i:leased b:body
            """,
            isNumbered: true
        ),
        MovedTable("outbox_mark", key: "i:id", "i:change"),
    ]

    /// Of a register, what is referred to before what refers.
    package static let register = [
        MovedTable("holder", key: "i:kind t:id", "t:name t:owner i:version b:body"),
        MovedTable("ticket", key: "b:digest i:purpose", "t:holder b:body i:expires i:used"),
        MovedTable(
            "act",
            key: "i:id",
            "i:at t:action t:interaction t:account t:client t:kind t:resource i:outcome t:reason t:persons t:parameters",
            isNumbered: true
        ),
        MovedTable("act_person", key: "b:person i:act", ""),
    ]
}
