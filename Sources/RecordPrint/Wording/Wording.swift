import ClinicalRecord

/// The words of a document in one language; what the record says is never translated.
package struct Wording: Sendable {
    /// BCP 47.
    package var language: String
    package var titles: Titles
    package var headings: Headings
    package var labels: Labels
    package var sentences: Sentences
    package var calendar: Calendar
    /// Words for codes, by `area.code`; a code without words prints as it is.
    package var codes: [String: String]

    /// The languages there are.
    package static let all = [english, spanish]

    /// The wording of a language tag (`es`, `es-MX`), else English.
    package static func of(_ language: String) -> Wording {
        all.first { language == $0.language || language.hasPrefix($0.language + "-") } ?? english
    }

    /// The word for a code, such as `word("sex", "female")`.
    package func word(_ area: String, _ code: String) -> Phrase {
        codes["\(area).\(code)"].map { Phrase($0) } ?? .data(code)
    }

    /// What a relative has, with the age if it is known.
    func condition(_ condition: FamilyHistoryLine.Condition) -> Phrase {
        let onset = condition.onset.map { Phrase("({onset})", ["onset": day($0)]) } ?? ""
        return Phrase([known(condition.name), onset], separator: " ")
    }

    /// The name of a language; of a bare tag such as `es-MX` in our words, if it is a common one.
    func language(named name: String) -> Phrase {
        let tag = name.lowercased().prefix { $0 != "-" && $0 != "_" }
        return codes["language.\(tag)"].map { Phrase($0) } ?? .data(name)
    }

    /// What the record says, or that it says nothing.
    package func known(_ text: String) -> Phrase {
        let phrase = Phrase.data(text)
        return phrase.isEmpty ? Phrase(sentences.unknown) : phrase
    }

    /// `North Clinic and City Hospital`.
    package func list(_ names: [String], atMost limit: Int = 6) -> Phrase {
        list(names.map { Phrase.data($0, limit: 120) }.filter { !$0.isEmpty }, atMost: limit)
    }

    func list(_ names: [Phrase], atMost limit: Int = 12) -> Phrase {
        guard let last = names.last else { return Phrase(sentences.unknown) }
        if names.count > limit {
            let more = Phrase(sentences.more, ["count": Phrase("\(names.count - limit)")])
            return Phrase([Phrase(Array(names.prefix(limit))), more], separator: " ")
        }
        return Phrase([Phrase(Array(names.dropLast())), last], separator: " \(sentences.and) ")
    }
}
