import FHIRR4

/// What a filter asks of the kind of a clause.
extension SearchClause {
    /// - Throws: ``SearchMistake`` with the number of the character of a comparison that cannot be made.
    func condition(_ term: FilterTerm, depth: Int) throws(SearchMistake) -> SearchCondition {
        switch term {
        case .all(let terms): return .all(try conditions(terms, depth))
        case .any(let terms): return .any(try conditions(terms, depth))
        case .not(let term): return .not(try condition(term, depth: depth))
        case .test(let test):
            guard let condition = try condition(test, test.path[...], depth) else {
                throw SearchMistake(
                    .unknown,
                    "_filter at character \(test.place): \(kind) has no search parameter of that name."
                )
            }
            return condition
        }
    }

    private func conditions(_ terms: [FilterTerm], _ depth: Int) throws(SearchMistake) -> [SearchCondition] {
        var conditions: [SearchCondition] = []
        for term in terms { conditions.append(try condition(term, depth: depth)) }
        return conditions
    }

    /// - Returns: `nil` if the kind has no such parameter.
    private func condition(
        _ test: FilterTerm.Test,
        _ path: ArraySlice<FilterTerm.Step>,
        _ depth: Int
    ) throws(SearchMistake) -> SearchCondition? {
        guard depth <= SearchLimits.chain else {
            throw SearchMistake(.tooCostly, "A chain has at most \(SearchLimits.chain) references.")
        }
        guard let step = path.first else { return nil }
        if path.count == 1, let part = FullText.Part(rawValue: step.name) {
            guard test.comparison == .contains else {
                throw SearchMistake(.unsupported, "_filter at character \(test.place): \(step.name) is asked with co.")
            }
            return .words(try WordsReader.test(part, test.value))
        }
        guard let parameter = R4SearchParameters.shared.parameter(step.name, of: kind) else { return nil }
        guard path.count == 1 else { return try chain(parameter, step.filter, test, path.dropFirst(), depth) }
        let reader = SearchTestReader(parameter: parameter, modifier: nil, now: now, base: base)
        return try FilterComparison(parameter: parameter, test: test, reader: reader).condition()
    }

    private func chain(
        _ parameter: R4SearchParameter,
        _ filter: FilterTerm?,
        _ test: FilterTerm.Test,
        _ rest: ArraySlice<FilterTerm.Step>,
        _ depth: Int
    ) throws(SearchMistake) -> SearchCondition? {
        guard parameter.kind == .reference, !parameter.targets.isEmpty else {
            throw SearchMistake(
                .unsupported,
                "_filter at character \(test.place): \(parameter.name) leads to no kind that could be asked further."
            )
        }
        var questions: [SearchQuestion] = []
        for target in parameter.targets {
            let clause = SearchClause(kind: target, now: now, base: base)
            guard let condition = try clause.condition(test, rest, depth + 1) else { continue }
            var question = SearchQuestion(kind: target, conditions: [condition])
            if let filter {
                do throws(SearchMistake) {
                    question.conditions.append(try clause.condition(filter, depth: depth + 1))
                } catch {
                    // Of another kind that the reference leads to it may be known.
                    guard error.kind == .unknown else { throw error }
                    continue
                }
            }
            questions.append(question)
        }
        return questions.isEmpty ? nil : .chain(parameter, questions)
    }
}
