import CCDA
import FHIRR4
import Findings

/// One illness of a relative; rules A7 and B70.
extension CCDAMapping {
    func read(_ observation: ClinicalStatement, into history: inout FamilyMemberHistory) {
        guard !isVoid(observation) else { return }
        let code =
            concept(observation.value?.code)
            ?? observation.value.flatMap(value).flatMap(Self.words).map {
                CodeableConcept(text: $0)
            }
        let kind = concept(observation.code)
        let name = code ?? concept(required: observation.value?.code, text: words(observation.text) ?? kind?.text)
        if observation.isNegated {
            let words = name.text ?? name.coding.first?.display ?? name.coding.first?.code ?? "any problem"
            history.note.append(Annotation(text: "No history of \(words)"))
            return
        }
        var condition = FamilyMemberHistory.Condition(code: name)
        condition.onset = eventTime(observation.effectiveTime).map(Self.onset)
        for part in observation.relationships.compactMap(\.statement) { read(part, into: &condition, &history) }
        condition.note += remarks(of: observation, besides: [name])
        if let kind, !Self.plainFindings.contains(kind.coding.first?.code ?? "") {
            condition.extensions.append(Extension("urn:chartway:kind", .concept(kind)))
        }
        condition.extensions += identifiers(observation.ids).map(Self.partID)
        for author in observation.authors {
            _ = point(author.time)
            _ = actor(author)
        }
        if let status = observation.statusCode { omit(status, .o4) }
        if let method = Self.merged(concepts(observation.methods)), let text = method.text {
            condition.note.append(note("Method", text))
        }
        history.condition.append(condition)
    }

    private static let plainFindings: Set<String> = ["64572001", "55607006", "ASSERTION", "75326-9", ""]

    /// R4 takes a period or a text; a point in time is both ends of a period.
    private static func onset(of time: EventTime) -> EventTime {
        guard case .dateTime(let point) = time else { return time }
        return .period(Period(start: point, end: point))
    }

    /// The age, the death, and what else was said of it.
    private func read(
        _ part: ClinicalStatement,
        into condition: inout FamilyMemberHistory.Condition,
        _ history: inout FamilyMemberHistory
    ) {
        guard !part.isNegated else { return claim(part) }
        if [.age, .familyDeath, .familyStatus].contains(part.template) {
            condition.extensions += identifiers(part.ids).map(Self.partID)
        }
        switch part.template {
        case .age:
            if let age = age(part) {
                if condition.onset == nil {
                    condition.onset = .age(age)
                } else {
                    condition.extensions.append(Extension("urn:chartway:onset-age", .age(age)))
                }
            }
            claim(part)
        case .familyDeath:
            condition.contributedToDeath = true
            if history.deceased == nil { history.deceased = .boolean(true) }
            _ = concept(part.value?.code)
            claim(part)
        case .familyStatus:
            if let outcome = concept(part.value?.code) { condition.outcome = outcome }
            claim(part)
        default: break
        }
    }

    /// Years, months or days; R4 ages are coded in UCUM.
    private func age(_ part: ClinicalStatement) -> Quantity? {
        guard let value = part.value else { return nil }
        if var age = quantity(value.quantity) {
            guard ["a", "mo", "wk", "d", "h", "min"].contains(age.code ?? "") else {
                (age.unit, age.code, age.system) = ("a", "a", "http://unitsofmeasure.org")
                return value.quantity.unit.isEmpty ? age : nil
            }
            return age
        }
        return nil
    }
}
