package import ClinicalRecord

extension PrintBanner {
    /// The head of a document: who it is, how old on the day of printing, and whom to call.
    ///
    /// What matters in an emergency is named even if it is not known; the rest only if it is.
    package init(_ person: PersonHeader, printed: String, wording: Wording) {
        let labels = wording.labels
        name = person.name.isEmpty ? Phrase(wording.sentences.unknown) : .data(person.name, limit: 200)
        let facts: [(String, [Phrase], isVital: Bool)] = [
            (labels.born, [Self.born(person, printed: printed, wording: wording)], true),
            (labels.sex, [person.sex.isEmpty ? "" : wording.word("sex", person.sex)], true),
            (labels.languages, [Phrase(person.languages.prefix(4).map { Phrase.data($0) })], true),
            (labels.practitioner, Self.lines(person.generalPractitioners, atMost: 3), true),
            (labels.contact, Self.contact(person), true),
            (labels.emergency, person.emergencyContacts.prefix(2).flatMap(Self.contact), true),
            (labels.numbers, Self.numbers(person, wording: wording), false),
            (labels.otherNames, Self.lines(person.otherNames, atMost: 4), false),
        ]
        self.facts = facts.compactMap { label, values, isVital in
            let values = values.filter { !$0.isEmpty }
            if values.isEmpty, !isVital { return nil }
            return Fact(label: label, values: values.isEmpty ? [Phrase(wording.sentences.unknown)] : values)
        }
    }

    private static func born(_ person: PersonHeader, printed: String, wording: Wording) -> Phrase {
        let day = wording.day(person.birthDate)
        guard person.deceased == nil, let age = wording.age(born: person.birthDate, on: printed) else { return day }
        return Phrase("{day} ({age})", ["day": day, "age": age])
    }

    private static func lines(_ texts: [String], atMost limit: Int) -> [Phrase] {
        texts.prefix(limit).map { .data($0, limit: 200) }
    }

    private static func contact(_ person: PersonHeader) -> [Phrase] {
        lines(person.phones, atMost: 2) + lines(person.emails, atMost: 1) + lines(person.addresses, atMost: 1)
    }

    private static func contact(_ contact: PersonHeader.Contact) -> [Phrase] {
        let name = Phrase.data(contact.name, limit: 120)
        let role = Phrase.data(contact.relationship, limit: 80)
        let who = role.isEmpty ? name : Phrase("{name} ({role})", ["name": name, "role": role])
        return [name.isEmpty ? role : who] + lines(contact.phones, atMost: 2)
    }

    /// The national insurance number of the United States opens accounts; paper shows only its end.
    private static func numbers(_ person: PersonHeader, wording: Wording) -> [Phrase] {
        let limit = 4
        var lines = person.identifiers.prefix(limit).map { number in
            let isSecret = number.system == "http://hl7.org/fhir/sid/us-ssn"
            let digits = Phrase.data(isSecret ? String(number.value.suffix(4)) : number.value, limit: 80)
            let value = isSecret ? Phrase(wording.sentences.maskedNumber, ["digits": digits]) : digits
            return Phrase([.data(number.label, limit: 60), value], separator: " ")
        }
        let left = person.identifiers.count - limit
        if left > 0 { lines.append(Phrase(wording.sentences.more, ["count": Phrase("\(left)")])) }
        return lines
    }
}
