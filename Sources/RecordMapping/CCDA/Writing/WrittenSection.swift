import CCDA

/// One section of a document to be written: its name, its words and its entries.
struct WrittenSection {
    /// What a section is, and what it says if nothing is known.
    struct Kind: Sendable {
        let root: String
        let release: String?
        /// The LOINC code.
        let code: String
        let display: String
        let title: String
        /// What the section says when the record has nothing for it; it claims no absence.
        let sentence: String
        /// Whether the document needs it even if nothing is known.
        let isRequired: Bool
    }

    let kind: Kind
    var narrative: NarrativeMarkup
    var entries: [Markup] = []

    init(_ kind: Kind, prefix: String, headers: [String]) {
        self.kind = kind
        narrative = NarrativeMarkup(prefix: prefix, headers: headers)
    }

    mutating func add(_ statement: StatementMarkup) {
        entries.append(Markup("entry", ["typeCode": "DRIV"], [statement.markup]))
    }

    /// The component; `nil` for an empty section that nobody asks for.
    var markup: Markup? {
        let isEmpty = entries.isEmpty && narrative.isEmpty
        guard kind.isRequired || !isEmpty else { return nil }
        var section = Markup("section", ["nullFlavor": isEmpty ? "NI" : nil])
        section.append(Markup("templateId", ["root": kind.root, "extension": kind.release]))
        if kind.release != nil { section.append(Markup("templateId", ["root": kind.root])) }
        section.append(CCDAWriting.fixed(kind.code, CCDAWriting.loinc, kind.display))
        section.append(Markup("title", [:], text: kind.title))
        section.append(narrative.markup(otherwise: kind.sentence))
        if !isEmpty { section.append(CCDAWriting.unknownAuthor) }
        for entry in entries { section.append(entry) }
        return Markup("component", [:], [section])
    }
}
