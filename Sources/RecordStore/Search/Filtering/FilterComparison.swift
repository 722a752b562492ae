import FHIRR4

/// What one comparison of a filter asks of a parameter.
///
/// Source: <https://hl7.org/fhir/R4/search_filter.html#ops>
struct FilterComparison {
    /// Names that stand for the systems that they are usual names of.
    private static let systems = [
        "loinc": "http://loinc.org", "snomed": "http://snomed.info/sct",
        "rxnorm": "http://www.nlm.nih.gov/research/umls/rxnorm", "ucum": "http://unitsofmeasure.org",
    ]

    let parameter: R4SearchParameter
    let test: FilterTerm.Test
    let reader: SearchTestReader

    func condition() throws(SearchMistake) -> SearchCondition {
        if test.comparison == .present {
            guard let isPresent = Bool(test.value) else { throw mistake(.incorrect, "pr is followed by true or false") }
            return .missing(parameter, !isPresent)
        }
        return .values(parameter, [try wanted()], isNegated: false)
    }

    private func wanted() throws(SearchMistake) -> SearchTest {
        switch (parameter.kind, test.comparison) {
        case (_, .subsumes), (_, .subsumedBy), (_, .within), (_, .notWithin):
            throw mistake(.unsupported, "that operator needs a terminology server, which Chartway is not")
        case (.string, .equal): return text(.whole)
        case (.string, .notEqual): return .differs([text(.whole)])
        case (.string, .contains): return text(.anywhere)
        case (.string, .startsWith): return text(.head)
        case (.string, .endsWith): return text(.tail)
        case (.token, .equal), (.uri, .equal), (.uri, .refersTo), (.reference, .equal), (.reference, .refersTo),
            (.composite, .equal):
            return try spelled()
        case (.token, .notEqual), (.uri, .notEqual), (.reference, .notEqual): return .differs([try spelled()])
        case (.date, .overlaps):
            guard let overlap = DateTest(overlapping: test.value) else {
                throw mistake(.incorrect, "a date is expected")
            }
            return .date(overlap)
        case (.date, let comparison), (.number, let comparison), (.quantity, let comparison):
            guard SearchPrefix(rawValue: comparison.rawValue) != nil else { throw noOperator }
            return try read(comparison.rawValue + test.value)
        default: throw noOperator
        }
    }

    private func text(_ extent: StringTest.Extent) -> SearchTest { .string(StringTest(escaped[...], extent)) }

    /// The value as a search without a filter would spell it.
    private func spelled() throws(SearchMistake) -> SearchTest {
        guard parameter.kind == .token, let bar = escaped.firstIndex(of: "|"),
            let system = Self.systems[String(escaped[..<bar])]
        else { return try read(escaped) }
        return try read(system + escaped[bar...])
    }

    /// A backslash is nothing but that in a filter.
    private var escaped: String { test.value.replacing("\\", with: "\\\\") }

    private func read(_ text: String) throws(SearchMistake) -> SearchTest {
        do throws(SearchMistake) { return try reader.test(text[...]) } catch {
            throw SearchMistake(error.kind, "\(error.sentence.dropLast()) (character \(test.place) of _filter).")
        }
    }

    private var noOperator: SearchMistake { mistake(.unsupported, "\(parameter.name) has no such operator") }

    private func mistake(_ kind: SearchMistake.Kind, _ what: String) -> SearchMistake {
        SearchMistake(kind, "_filter at character \(test.place): \(what).")
    }
}
