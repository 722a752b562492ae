/// How a value has to stand to the one that a filter names.
///
/// Source: <https://hl7.org/fhir/R4/search_filter.html#ops>
enum FilterOperator: String, Sendable {
    case equal = "eq"
    case notEqual = "ne"
    case contains = "co"
    case startsWith = "sw"
    case endsWith = "ew"
    case greater = "gt"
    case less = "lt"
    case greaterOrEqual = "ge"
    case lessOrEqual = "le"
    case approximately = "ap"
    case startsAfter = "sa"
    case endsBefore = "eb"
    case present = "pr"
    case overlaps = "po"
    case subsumes = "ss"
    case subsumedBy = "sb"
    case within = "in"
    case notWithin = "ni"
    case refersTo = "re"
}
