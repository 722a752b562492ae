import ClinicalRecord

extension PrintBanner {
    /// The head of a document: who it is, how old on the day of printing, and whom to call.
    ///
    /// What matters in an emergency is named even if it is not known; the rest only if it is.
    init(_ person: PersonHeader, _ edition: Edition) {
        let (labels, wording) = (edition.labels, edition.wording)
        name = person.name.isEmpty ? Phrase(wording.sentences.unknown) : .data(person.name, limit: 200)
        let facts: [(String, [Phrase], isVital: Bool)] = [
            (labels.born, [Self.born(person, edition)], true),
            (labels.sex, [person.sex.isEmpty ? "" : wording.word("sex", person.sex)], true),
            (labels.languages, [Phrase(person.languages.prefix(4).map { wording.language(named: $0) })], true),
            (labels.practitioner, Self.lines(person.generalPractitioners.distinct, atMost: 3, wording), true),
            (labels.contact, Self.phones(person.phones) + Self.lines(person.emails, atMost: 1, wording), true),
            (labels.address, person.addresses.prefix(1).map { .data($0, limit: 200) }, true),
            (labels.emergency, Self.contacts(person.emergencyContacts, wording), true),
            (labels.numbers, Self.numbers(person, edition), false),
            (labels.otherNames, [edition.some(person.otherNames, atMost: 5)], false),
        ]
        self.facts = facts.compactMap { label, values, isVital in
            let values = values.filter { !$0.isEmpty }
            if values.isEmpty, !isVital { return nil }
            return Fact(label: label, values: values.isEmpty ? [Phrase(wording.sentences.unknown)] : values)
        }
    }

    private static func born(_ person: PersonHeader, _ edition: Edition) -> Phrase {
        let day = edition.wording.day(person.birthDate)
        let age = edition.wording.age(born: person.birthDate, on: edition.printed)
        guard person.deceased == nil, let age else { return day }
        return Phrase("{day} ({age})", ["day": day, "age": age])
    }

    /// Each text on a line; those beyond the limit are counted.
    private static func lines(_ texts: [String], atMost limit: Int, _ wording: Wording) -> [Phrase] {
        let lines = texts.prefix(limit).map { Phrase.data($0, limit: 200) }
        guard texts.count > limit else { return lines }
        return lines + [Phrase(wording.sentences.more, ["count": Phrase("\(texts.count - limit)")])]
    }

    /// Each number once, however it is spelled.
    private static func phones(_ phones: [String]) -> [Phrase] {
        phones.united { PhoneNumber.key($0) == PhoneNumber.key($1) }.prefix(3).map { PhoneNumber.spell($0[0]) }
    }

    private static func contacts(_ contacts: [PersonHeader.Contact], _ wording: Wording) -> [Phrase] {
        let limit = 2
        let lines = contacts.prefix(limit).flatMap { contact in
            let name = Phrase.data(contact.name, limit: 120)
            let role = Phrase.data(contact.relationship, limit: 80)
            let who = role.isEmpty ? name : Phrase("{name} ({role})", ["name": name, "role": role])
            return [name.isEmpty ? role : who] + phones(contact.phones)
        }
        guard contacts.count > limit else { return lines }
        return lines + [Phrase(wording.sentences.more, ["count": Phrase("\(contacts.count - limit)")])]
    }

    /// Numbers that do not stand beside their source in the legend.
    ///
    /// The national insurance number of the United States opens accounts; paper shows only its end.
    private static func numbers(_ person: PersonHeader, _ edition: Edition) -> [Phrase] {
        let words = edition.words
        let numbers = person.identifiers.filter { number in
            !(edition.legend.isNeeded && number.isRecordNumber && !number.sources.isEmpty)
        }
        let limit = 4
        var lines = numbers.prefix(limit).map { number in
            let isSecret = number.system == "http://hl7.org/fhir/sid/us-ssn"
            let digits = Phrase.data(isSecret ? String(number.value.suffix(4)) : number.value, limit: 80)
            let value = isSecret ? Phrase(words.maskedNumber, ["digits": digits]) : digits
            return Phrase([.data(number.label, limit: 60), value], separator: " ")
        }
        let left = numbers.count - limit
        if left > 0 { lines.append(Phrase(words.more, ["count": Phrase("\(left)")])) }
        return lines
    }
}
