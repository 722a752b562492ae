import JSONTree

/// What an entry can be found by within a person's record.
package struct SearchKeys: Sendable, Hashable {
    /// Stored with the archive; another number means that the index has to be computed again.
    package static let version = 1

    /// The seconds since 1970 that the fact covers, by its clinical date; `nil` if it has none.
    package var period: ClosedRange<Int64>?
    /// Each once, ascending.
    package var tokens: [SearchToken] = []

    package init() {}

    /// Reads a resource in one pass over its members; what cannot be read has no key.
    package init(kind: String, json: [UInt8]) {
        guard let tree = try? JSONTree(json) else { return }
        var found: Set<SearchToken> = []
        var rank = Int.max
        for member in tree.root.children {
            if let field = Self.field(of: member) { Self.collect(field, member, into: &found) }
            guard let newRank = Self.rank(of: member), newRank < rank, let range = Self.period(member) else { continue }
            (rank, period) = (newRank, range)
        }
        tokens = found.sorted { ($0.field.rawValue, $0.value) < ($1.field.rawValue, $1.value) }
    }

    private static func field(of member: JSONNode) -> SearchField? { field(ofMember: member.name) }

    /// The field that holds the codes of a top-level member; `nil` if none does.
    package static func field(ofMember name: String) -> SearchField? {
        switch name {
        case "code", "vaccineCode", "medicationCodeableConcept", "type", "productCode", "serviceType": .code
        case "status", "clinicalStatus", "lifecycleStatus": .status
        case "category", "class": .category
        case "identifier", "masterIdentifier": .identifier
        default: nil
        }
    }

    /// Which of several dates orders an entry: the lower, the closer to when the fact happened.
    private static func rank(of member: JSONNode) -> Int? {
        switch member.name {
        case "effectiveDateTime", "effectivePeriod", "effectiveInstant", "occurrenceDateTime", "occurrencePeriod",
            "performedDateTime", "performedPeriod", "period", "onsetDateTime", "onsetPeriod", "start",
            "whenHandedOver", "servicedDate", "servicedPeriod", "startDate":
            0
        case "whenPrepared", "timingDateTime", "timingPeriod", "billablePeriod": 1
        case "authoredOn", "recordedDate", "date", "dateTime", "issued", "created", "recorded", "sent": 2
        default: nil
        }
    }

    private static func period(_ node: JSONNode) -> ClosedRange<Int64>? {
        switch node.kind {
        case .string: return text(node).flatMap { ClinicalTime.seconds($0) }
        case .object:
            let start = node["start"].flatMap(text).flatMap { ClinicalTime.seconds($0) }
            let end = node["end"].flatMap(text).flatMap { ClinicalTime.seconds($0) }
            guard let lower = start?.lowerBound ?? end?.lowerBound else { return nil }
            // A period without an end goes on.
            let upper = end?.upperBound ?? .max
            return lower <= upper ? lower...upper : nil
        default: return nil
        }
    }

    private static func text(_ node: JSONNode) -> ArraySlice<UInt8>? {
        let token = node.token
        return token.kind == .string ? node.tree.bytes[token.content] : nil
    }

    private static func collect(_ field: SearchField, _ node: JSONNode, into found: inout Set<SearchToken>) {
        switch node.kind {
        case .array: for element in node.elements { collect(field, element, into: &found) }
        case .string: if let text = node.string { add(field, "", text, &found) }
        case .object: collectObject(field, node, into: &found)
        default: break
        }
    }

    private static func collectObject(_ field: SearchField, _ node: JSONNode, into found: inout Set<SearchToken>) {
        let system = node["system"]?.string ?? ""
        let code = field == .identifier ? node["value"] : node["code"]
        if let text = code?.string { add(field, system, text, &found) }
        if let codings = node["coding"] { collect(field, codings, into: &found) }
    }

    private static func add(_ field: SearchField, _ system: String, _ code: String, _ found: inout Set<SearchToken>) {
        found.insert(SearchToken(field, system: system.utf8, code: code.utf8))
    }
}
