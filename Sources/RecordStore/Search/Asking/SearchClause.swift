import FHIRR4

/// Reads one parameter of a question, such as `code:not=a,b` or `subject:Patient.name=x`.
///
/// Source: <https://hl7.org/fhir/R4/search.html>
struct SearchClause {
    /// The kind whose resources are asked for.
    let kind: String
    /// Milliseconds since 1970 UTC.
    let now: Int64
    /// Chartway's own address, as the caller knows it.
    let base: String?

    /// - Returns: `nil` if there is no such parameter.
    func condition(_ name: Substring, _ value: String, depth: Int = 0) throws(SearchMistake) -> SearchCondition? {
        guard depth <= SearchLimits.chain else {
            throw SearchMistake(.tooCostly, "A chain has at most \(SearchLimits.chain) references.")
        }
        if name.hasPrefix("_has:") { return try reverse(name, value, depth) }
        if let part = FullText.Part(rawValue: String(name)) { return try words(part, value) }
        if name == "_filter" { return try condition(FilterReader.term(value), depth: depth) }
        let link = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = link[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let parameter = R4SearchParameters.shared.parameter(String(parts[0]), of: kind) else { return nil }
        let modifier = parts.count > 1 ? String(parts[1]) : nil
        if link.count > 1 { return try chain(parameter, to: modifier, link[1], value, depth) }
        guard modifier != "missing" else {
            guard let isMissing = Bool(value) else {
                throw SearchMistake(.incorrect, "\(parameter.name):missing is true or false.")
            }
            return .missing(parameter, isMissing)
        }
        let reader = SearchTestReader(parameter: parameter, modifier: modifier, now: now, base: base)
        var tests: [SearchTest] = []
        let texts = SearchValue.split(Substring(value), ",")
        guard texts.count <= SearchLimits.alternatives else {
            throw SearchMistake(.tooCostly, "\(parameter.name) has at most \(SearchLimits.alternatives) values.")
        }
        for text in texts { tests.append(try reader.test(text)) }
        return .values(parameter, tests, isNegated: modifier == "not")
    }

    /// One of several wishes for words.
    private func words(_ part: FullText.Part, _ value: String) throws(SearchMistake) -> SearchCondition {
        let texts = SearchValue.split(Substring(value), ",")
        guard texts.count <= SearchLimits.alternatives else {
            throw SearchMistake(.tooCostly, "\(part.rawValue) has at most \(SearchLimits.alternatives) values.")
        }
        var conditions: [SearchCondition] = []
        for text in texts { conditions.append(.words(try WordsReader.test(part, SearchValue.unescaped(text)))) }
        return conditions.count == 1 ? conditions[0] : .any(conditions)
    }

    private func chain(
        _ parameter: R4SearchParameter,
        to kind: String?,
        _ rest: Substring,
        _ value: String,
        _ depth: Int
    ) throws(SearchMistake) -> SearchCondition? {
        guard parameter.kind == .reference else {
            throw SearchMistake(.incorrect, "\(parameter.name) is no reference, so that nothing can be chained to it.")
        }
        let targets = kind.map { [$0] } ?? parameter.targets
        guard !targets.isEmpty else {
            throw SearchMistake(
                .incorrect,
                "\(parameter.name) leads to any kind: name one, as in \(parameter.name):Patient."
            )
        }
        var questions: [SearchQuestion] = []
        for target in targets {
            let clause = SearchClause(kind: target, now: now, base: base)
            guard let condition = try clause.condition(rest, value, depth: depth + 1) else { continue }
            questions.append(SearchQuestion(kind: target, conditions: [condition]))
        }
        return questions.isEmpty ? nil : .chain(parameter, questions)
    }

    /// `_has:Observation:patient:code`.
    private func reverse(
        _ name: Substring,
        _ value: String,
        _ depth: Int
    ) throws(SearchMistake) -> SearchCondition? {
        let parts = name.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4 else {
            throw SearchMistake(
                .incorrect,
                "_has needs a kind, a reference and a parameter: _has:Observation:patient:code."
            )
        }
        let other = String(parts[1])
        guard let parameter = R4SearchParameters.shared.parameter(String(parts[2]), of: other),
            let condition = try SearchClause(kind: other, now: now, base: base)
                .condition(parts[3], value, depth: depth + 1)
        else { return nil }
        guard parameter.kind == .reference else {
            throw SearchMistake(.incorrect, "\(parameter.name) is no reference.")
        }
        return .has(parameter, SearchQuestion(kind: other, conditions: [condition]))
    }
}
