import FHIRR4

/// Reads one value of a parameter with its modifier.
struct SearchTestReader {
    let parameter: R4SearchParameter
    let modifier: String?
    /// Milliseconds since 1970 UTC.
    let now: Int64
    /// Chartway's own address, as the caller knows it.
    let base: String?

    func test(_ text: Substring) throws(SearchMistake) -> SearchTest {
        guard !text.isEmpty else { throw SearchMistake(.incorrect, "\(parameter.name) has an empty value.") }
        return switch parameter.kind {
        case .token: try token(text)
        case .reference: try reference(text)
        case .string: .string(StringTest(text, try stringExtent()))
        case .uri: .uri(URITest(text, try uriExtent()))
        case .composite: .composite(try parts(text))
        case .date, .quantity, .number: try plain(text, parameter.kind)
        }
    }

    private func token(_ text: Substring) throws(SearchMistake) -> SearchTest {
        switch modifier {
        case nil, "not": return .token(TokenTest(text, implied: parameter.system))
        case "text": return .words(TokenTextTest(text))
        case "of-type":
            guard let test = TypedIdentifierTest(text) else { throw bad("is system|code|value") }
            return .typedIdentifier(test)
        case "in", "not-in", "above", "below": throw unsupported
        default: throw noModifier
        }
    }

    private func reference(_ text: Substring) throws(SearchMistake) -> SearchTest {
        if modifier == "identifier" { return .targetIdentifier(TokenTest(text, implied: nil)) }
        if modifier == "above" || modifier == "below" { throw unsupported }
        if let modifier {
            guard R4Schema.shared.hasKind(modifier) else { throw noModifier }
            guard parameter.targets.isEmpty || parameter.targets.contains(modifier) else {
                throw SearchMistake(.incorrect, "\(parameter.name) never leads to a resource of that kind.")
            }
        }
        return .reference(ReferenceTest(text, kind: modifier, base: base))
    }

    private func stringExtent() throws(SearchMistake) -> StringTest.Extent {
        switch modifier {
        case nil: return .start
        case "exact": return .exact
        case "contains": return .anywhere
        default: throw noModifier
        }
    }

    private func uriExtent() throws(SearchMistake) -> URITest.Extent {
        switch modifier {
        case nil: return .exact
        case "below": return .below
        case "above": return .above
        default: throw noModifier
        }
    }

    private func parts(_ text: Substring) throws(SearchMistake) -> [SearchTest] {
        guard modifier == nil else { throw noModifier }
        let texts = SearchValue.split(text, "$")
        guard texts.count == parameter.components.count else {
            throw bad("has one value for each part, with $ between")
        }
        var tests: [SearchTest] = []
        for (text, component) in zip(texts, parameter.components) {
            switch component.kind {
            case .token: tests.append(.token(TokenTest(text, implied: nil)))
            case .string: tests.append(.string(StringTest(text, .start)))
            case .reference: tests.append(.reference(ReferenceTest(text, kind: nil, base: base)))
            case .uri: tests.append(.uri(URITest(text, .exact)))
            case .composite: throw unsupported
            case .date, .quantity, .number: tests.append(try plain(text, component.kind))
            }
        }
        return tests
    }

    private func plain(_ text: Substring, _ kind: R4SearchParameter.Kind) throws(SearchMistake) -> SearchTest {
        guard modifier == nil else { throw noModifier }
        switch kind {
        case .date:
            guard let test = DateTest(text, now: now) else {
                throw bad("is a date such as 2026-05-03, ge2026 or lt2026-05")
            }
            return .date(test)
        case .quantity:
            guard let test = QuantityTest(text) else {
                throw bad("is an amount such as 5.4 or 5.4|http://unitsofmeasure.org|mg")
            }
            return .quantity(test)
        default:
            guard let test = NumberTest(text) else { throw bad("is a number such as 100 or lt5.4") }
            return .number(test)
        }
    }

    private func bad(_ what: String) -> SearchMistake { SearchMistake(.incorrect, "\(parameter.name) \(what).") }

    private var noModifier: SearchMistake {
        SearchMistake(.incorrect, "\(parameter.name) cannot be asked with that modifier.")
    }

    private var unsupported: SearchMistake {
        SearchMistake(
            .unsupported,
            "\(parameter.name) with that modifier needs a terminology server, which Chartway is not."
        )
    }
}
