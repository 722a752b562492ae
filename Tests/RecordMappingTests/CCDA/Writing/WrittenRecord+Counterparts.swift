import FHIRR4
import RecordMapping

/// Which things a record speaks of: one line a thing, of which one must be there again after writing and reading.
///
/// A line bears what the thing is, whether it is said to be there, and for a problem on which list it stands.
extension WrittenRecord {
    var things: [String] {
        get throws {
            let lists = [
                try resources(AllergyIntolerance.self).map { thing($0.code, $0.verificationStatus) },
                try resources(Condition.self).map { condition in
                    let lists = condition.category.flatMap(\.coding).compactMap(\.code).sorted()
                    return "\(thing(condition.code, condition.verificationStatus)) \(lists)"
                },
                try resources(Immunization.self).map { thing($0.vaccineCode, isDenied: $0.status.value == "not-done") },
                try resources(Procedure.self).map { thing($0.code, isDenied: $0.status.value == "not-done") },
                try resources(Observation.self).map {
                    thing($0.code, isDenied: Self.first($0.dataAbsentReason) == "not-performed")
                },
                try resources(Encounter.self).map { thing($0.type.first, isDenied: false) },
            ]
            let kinds = ["AllergyIntolerance", "Condition", "Immunization", "Procedure", "Observation", "Encounter"]
            return zip(kinds, lists).flatMap { kind, list in list.map { "\(kind) \($0)" } }.sorted()
        }
    }

    /// What of a list of things is not in another, each as often as it is missing.
    static func missing(_ things: [String], in others: [String]) -> [String] {
        var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return things.filter { thing in
            guard let count = left[thing], count > 0 else { return true }
            left[thing] = count - 1
            return false
        }
    }

    private func thing(_ code: CodeableConcept?, _ certainty: CodeableConcept?) -> String {
        thing(code, isDenied: ["refuted", "entered-in-error"].contains(Self.first(certainty)))
    }

    private func thing(_ code: CodeableConcept?, isDenied: Bool) -> String {
        let codes = code?.coding.compactMap(\.code).sorted().joined(separator: ",") ?? ""
        let words = codes.isEmpty ? code?.text ?? code?.coding.lazy.compactMap(\.display).first ?? "-" : codes
        return isDenied ? "not \(words)" : words
    }

    private static func first(_ concept: CodeableConcept?) -> String? {
        concept?.coding.lazy.compactMap(\.code).first
    }
}
