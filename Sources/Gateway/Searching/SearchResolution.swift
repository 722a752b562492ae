import ClinicalRecord
import FHIRR4
import JSONTree
import RecordStore

/// Asks beforehand what a question has to know: where chains lead, who is referred to by, and under which other ids the
/// targets of references are known.
struct SearchResolution {
    let records: PermittedRecords

    /// A chain that leads to more resources than this has to be narrowed.
    private static let limit = 20_000

    /// Of whom there are several records, or who stand beside the records.
    static let apart: Set<String> = ["Patient", "Person", "RelatedPerson", "Group"]

    /// The question with conditions that can be told of each resource by itself.
    ///
    /// - Throws: ``Refusal/Kind/tooCostly`` if a chain leads to too many resources.
    func resolve(_ question: SearchQuestion) async throws -> SearchQuestion {
        var resolved = SearchQuestion(kind: question.kind)
        resolved.owners = question.owners
        for condition in question.conditions where !condition.isAskedBefore {
            resolved.conditions.append(try await resolve(condition, question.kind))
        }
        // What is chained to a person's facts stands in the same record, or in the directory.
        if case .persons(let owners) = SearchPlan(resolved).query.scope { resolved.owners = owners }
        for condition in question.conditions where condition.isAskedBefore {
            resolved.conditions.append(try await resolve(condition, question.kind, owners: resolved.owners))
        }
        return resolved
    }

    private func resolve(
        _ condition: SearchCondition,
        _ kind: String,
        owners: [String]?
    ) async throws -> SearchCondition {
        switch condition {
        case .chain(let parameter, let questions):
            var tests: [SearchTest] = []
            let permitted = questions.filter { records.plan.allows(.search, $0.kind) }
            if permitted.isEmpty, let question = questions.first { try records.plan.demand(.search, question.kind) }
            for question in permitted {
                var question = question
                if !Self.apart.contains(question.kind) { question.owners = owners }
                let names = try await names(question)
                tests.append(.reference(ReferenceTest(to: question.kind, ids: names)))
            }
            return .values(parameter, tests, isNegated: false)
        case .has(let parameter, var question):
            try records.plan.demand(.search, question.kind)
            if !Self.apart.contains(kind) { question.owners = owners }
            return .ids(try await targets(of: parameter, in: question, kind: kind))
        case .all(let parts): return .all(try await resolve(parts, kind, owners: owners))
        case .any(let parts): return .any(try await resolve(parts, kind, owners: owners))
        case .not(let part): return .not(try await resolve([part], kind, owners: owners)[0])
        default: return condition
        }
    }

    /// Parts of a filter, those that are asked before and the others.
    private func resolve(
        _ parts: [SearchCondition],
        _ kind: String,
        owners: [String]?
    ) async throws -> [SearchCondition] {
        var resolved: [SearchCondition] = []
        for part in parts {
            resolved.append(
                part.isAskedBefore
                    ? try await resolve(part, kind, owners: owners) : try await resolve(part, kind)
            )
        }
        return resolved
    }

    private func resolve(_ condition: SearchCondition, _ kind: String) async throws -> SearchCondition {
        switch condition {
        case .all(let parts): return .all(try await resolve(parts, kind, owners: nil))
        case .any(let parts): return .any(try await resolve(parts, kind, owners: nil))
        case .not(let part): return .not(try await resolve(part, kind))
        case .values(let parameter, let tests, false) where parameter.name == "_id":
            if tests.count == 1, case .differs(let others) = tests[0] { return .not(.ids(try await ids(others, kind))) }
            return .ids(try await ids(tests, kind))
        case .values(let parameter, let tests, let isNegated) where parameter.kind == .reference:
            var led: [SearchTest] = []
            for test in tests { led += try await lead(test, parameter, kind) }
            return .values(parameter, led, isNegated: isNegated)
        default: return condition
        }
    }

    /// All ids under which what a question finds is known.
    private func names(_ question: SearchQuestion) async throws -> Set<String> {
        var names: Set<String> = []
        try await everything(question) { candidate, _ in names.formUnion(candidate.names) }
        return names
    }

    /// The ids of resources of a kind that what a question finds refers to.
    private func targets(
        of parameter: R4SearchParameter,
        in question: SearchQuestion,
        kind: String
    ) async throws -> Set<String> {
        var spoken: Set<String> = []
        try await everything(question) { _, root in
            for node in parameter.values(in: root) {
                guard let parts = ReferenceTest.parts(of: node), parts.kind == kind else { continue }
                spoken.insert(parts.id)
            }
        }
        var ids: Set<String> = []
        for id in spoken {
            if let own = try await ownID(kind, id) { ids.insert(own) }
        }
        return ids
    }

    private func everything(_ question: SearchQuestion, _ take: (Candidate, JSONNode) -> Void) async throws {
        let question = try await resolve(question)
        var count = 0
        try await CandidateScan(question, in: records, withNames: true)() { candidate, root in
            count += 1
            guard count <= Self.limit else {
                throw Refusal(.tooCostly, "A chained parameter leads to too many resources. Narrow it.")
            }
            take(candidate, root)
            return true
        }
    }

    private func ids(_ tests: [SearchTest], _ kind: String) async throws -> Set<String> {
        var ids: Set<String> = []
        for test in tests {
            guard case .token(let token) = test, let id = token.code else { continue }
            if kind == "Patient" { _ = try await records.subject(id) }
            if let own = try await ownID(kind, id) { ids.insert(own) }
        }
        return ids
    }

    /// The id under which a resource is served, by any id that leads to it.
    private func ownID(_ kind: String, _ id: String) async throws -> String? {
        if kind == "Patient" { return try await records.person(id, for: .search)?.person.id }
        return try await records.entry(kind: kind, id: id, for: .search)?.entry.id
    }

    /// A reference with all ids that lead to its target; one for each kind, where the id leads to several.
    private func lead(
        _ test: SearchTest,
        _ parameter: R4SearchParameter,
        _ searched: String
    ) async throws -> [SearchTest] {
        if case .differs(let tests) = test {
            var led: [SearchTest] = []
            for test in tests { led += try await lead(test, parameter, searched) }
            return [.differs(led)]
        }
        guard case .reference(var reference) = test, let id = reference.ids.first else { return [test] }
        var led: [SearchTest] = []
        let targets = reference.kind.map { [$0] } ?? parameter.targets
        // Who names a patient is told if they may not see them: an empty answer would read as "nothing known".
        if targets == ["Patient"], !reference.isElsewhere {
            _ = try await records.subject(id, searching: searched)
        }
        for kind in try await kinds(of: id, among: targets) {
            let names = try await names(kind, id)
            guard !names.isEmpty else { continue }
            (reference.kind, reference.ids) = (kind, names.union([id]))
            led.append(.reference(reference))
        }
        guard led.isEmpty else { return led }
        // Nobody of that id: nothing but what the directory holds can refer there.
        if targets == ["Patient"] { reference.kind = "Patient" }
        return [.reference(reference)]
    }

    /// The kinds of what goes by an id, of those that a parameter leads to.
    private func kinds(of id: String, among targets: [String]) async throws -> [String] {
        // A person of whom nothing is stated is known by id all the same.
        let known = Set(try await records.kinds(stating: id)).union(["Patient"])
        return known.filter { targets.isEmpty || targets.contains($0) }.sorted()
    }

    private func names(_ kind: String, _ id: String) async throws -> Set<String> {
        if kind == "Patient" {
            guard let own = try await records.subject(id) else { return [] }
            return try await records.ids(leadingTo: own)
        }
        guard let found = try await records.entry(kind: kind, id: id, for: .search) else { return [] }
        return Set(found.entry.sources.map(\.resource.id) + [found.entry.id])
    }
}
