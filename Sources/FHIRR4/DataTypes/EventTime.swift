import JSONTree

/// When something happened, in whichever form it is known: `onset[x]`, `performed[x]`, `effective[x]` and the like.
///
/// One type for all of them, so that a mapping reads a time once and files it anywhere. Not every element allows every
/// form: `instant` is for `effective[x]` of an Observation, `age` and `range` for `onset[x]`, `abatement[x]` and
/// `performed[x]`; all allow `dateTime`, all but `occurrence[x]` of an Immunization allow `period`. What an element has
/// no member for is not written.
///
/// Source: <https://hl7.org/fhir/R4/formats.html#choice>
package enum EventTime: Sendable, Hashable {
    /// ISO 8601 at the precision known.
    case dateTime(Primitive)
    case period(Period)
    indirect case timing(Timing)
    /// ISO 8601 to the second, with a zone.
    case instant(Primitive)
    /// How old the person was.
    case age(Quantity)
    /// Between which ages.
    indirect case range(Range)
    case string(String)

    init?(_ json: JSONNode, as names: Names) {
        if let value = json.primitive(names.dateTime) {
            self = .dateTime(value)
        } else if let value: Period = names.period.flatMap(json.element) {
            self = .period(value)
        } else if let value: Timing = names.timing.flatMap(json.element) {
            self = .timing(value)
        } else if let value = names.instant.flatMap(json.primitive) {
            self = .instant(value)
        } else if let value: Quantity = names.age.flatMap(json.element) {
            self = .age(value)
        } else if let value: Range = names.range.flatMap(json.element) {
            self = .range(value)
        } else if let value = names.string.flatMap(json.text) {
            self = .string(value)
        } else {
            return nil
        }
    }

    func write(into json: inout JSONWriter, as names: Names) {
        switch self {
        case .dateTime(let value): json.member(names.dateTime, value)
        case .period(let value): if let name = names.period { json.member(name, value) }
        case .timing(let value): if let name = names.timing { json.member(name, value) }
        case .instant(let value): if let name = names.instant { json.member(name, value) }
        case .age(let value): if let name = names.age { json.member(name, value) }
        case .range(let value): if let name = names.range { json.member(name, value) }
        case .string(let value): if let name = names.string { json.member(name, value) }
        }
    }
}
