import FHIRR4
import RecordMapping
import RecordStore

/// Which candidates have to be read to answer a question whose chains are resolved.
struct SearchPlan {
    private(set) var query: CandidateQuery

    init(_ question: SearchQuestion) {
        query = CandidateQuery(kind: question.kind)
        if let owners = question.owners { query.scope = .persons(owners) }
        if question.kind == ImportProvenance.kind { takeTargets(question.conditions) }
        for condition in question.conditions {
            guard case .values(let parameter, let tests, false) = condition else { continue }
            if question.kind == "Patient" { takeWords(parameter, tests) } else { takeCodes(parameter, tests) }
            takeScope(parameter, tests, of: question.kind)
        }
    }

    /// What a Provenance has to be about; one that was made by us goes by the same id.
    private mutating func takeTargets(_ conditions: [SearchCondition]) {
        conditions: for condition in conditions {
            var named: Set<String> = []
            switch condition {
            case .ids(let ids): named = ids
            case .values(let parameter, let tests, false) where ["target", "patient"].contains(parameter.name):
                for test in tests {
                    guard case .reference(let reference) = test else { continue conditions }
                    named.formUnion(reference.ids)
                }
            default: continue
            }
            query.targets = query.targets.map { $0.intersection(named) } ?? named
        }
    }

    /// A code or an identifier that stands in the index.
    private mutating func takeCodes(_ parameter: R4SearchParameter, _ tests: [SearchTest]) {
        guard parameter.kind == .token, parameter.system == nil, !parameter.paths.isEmpty else { return }
        let fields = Set(parameter.paths.map { $0.member.flatMap { SearchKeys.field(ofMember: $0) } })
        guard fields.count == 1, let field = fields.first ?? nil, field == .code || field == .identifier else { return }
        var codes: [EntryQuery.Code] = []
        for test in tests {
            guard case .token(let token) = test, let code = token.code else { return }
            // The index tells apart what is the same letter in two spellings.
            guard (code + (token.system ?? "")).utf8.allSatisfy({ $0 < 0x80 }) else { return }
            codes.append(EntryQuery.Code(field, system: token.system, code: code))
        }
        query.codes.append(codes)
    }

    /// What a person is called stands in an index of words.
    private mutating func takeWords(_ parameter: R4SearchParameter, _ tests: [SearchTest]) {
        guard tests.count == 1 else { return }
        switch (parameter.name, tests[0]) {
        case ("name", .string(let test)), ("family", .string(let test)), ("given", .string(let test)):
            guard test.extent != .anywhere, test.extent != .tail else { return }
            query.words += PersonWords.asked(by: test.words)
        case ("identifier", .token(let token)):
            if let code = token.code { query.words += PersonWords.asked(by: code) }
        default: break
        }
    }

    /// Where a parameter asks for nothing but the place that decides whose a resource is, what it finds stands in the
    /// record of that patient, or in the directory, which is always looked at.
    private mutating func takeScope(_ parameter: R4SearchParameter, _ tests: [SearchTest], of kind: String) {
        guard case .everyone = query.scope, let place = PatientCompartment.decidingPlace(of: kind),
            !parameter.paths.isEmpty, parameter.paths.allSatisfy({ $0.members == place })
        else { return }
        var persons: Set<String> = []
        for test in tests {
            guard case .reference(let reference) = test, reference.kind == "Patient", !reference.isElsewhere else {
                return
            }
            persons.formUnion(reference.ids)
        }
        query.scope = .persons(persons.sorted())
    }
}
