import FHIRR4
import JSONTree
import RecordStore

/// Brings along what matches refer to and what refers to them.
struct SearchInclusion {
    let work: SearchWork

    /// - Returns: Each resource once, and none that is a match already.
    /// - Throws: ``Refusal/Kind/tooCostly`` if there are too many.
    func resources(for request: SearchRequest, _ matches: [StampedResource]) async throws -> [StampedResource] {
        var seen = Set(matches.map { "\($0.kind)/\($0.id)" })
        var found: [StampedResource] = []
        var fresh = matches
        for round in 0...SearchLimits.rounds where !fresh.isEmpty {
            var next: [StampedResource] = []
            for include in request.includes where round == 0 || include.isRepeated {
                next += try await referred(from: fresh, include, &seen)
            }
            for include in request.reverseIncludes where round == 0 || include.isRepeated {
                next += try await referring(to: fresh, include, &seen)
            }
            found += next
            guard found.count <= SearchLimits.included else {
                throw Refusal(.tooCostly, "Too much would come along. Ask for smaller pages with _count.")
            }
            fresh = next
        }
        return found
    }

    private func referred(
        from resources: [StampedResource],
        _ include: SearchInclude,
        _ seen: inout Set<String>
    ) async throws -> [StampedResource] {
        var found: [StampedResource] = []
        let reading = RecordReading(records: work.records)
        for resource in resources {
            let parameters = include.parameters(of: resource.kind)
            guard !parameters.isEmpty, let root = try? JSONTree(resource.json).root else { continue }
            for node in parameters.flatMap({ $0.values(in: root) }) {
                guard let parts = ReferenceTest.parts(of: node), include.target == nil || include.target == parts.kind
                else { continue }
                guard seen.insert("\(parts.kind)/\(parts.id)").inserted else { continue }
                // A reference may lead to what nobody has sent.
                guard let target = try await reading.standing(kind: parts.kind, id: parts.id) else { continue }
                seen.insert("\(target.kind)/\(target.id)")
                found.append(target)
            }
        }
        return found
    }

    private func referring(
        to resources: [StampedResource],
        _ include: SearchInclude,
        _ seen: inout Set<String>
    ) async throws -> [StampedResource] {
        guard let kind = include.kind else {
            throw Refusal(.incorrect, "_revinclude needs a kind, as in Provenance:target.")
        }
        let targets = resources.filter { include.target == nil || include.target == $0.kind }
        guard !targets.isEmpty else { return [] }
        let tests = targets.map { SearchTest.reference(ReferenceTest(to: $0.kind, ids: [$0.id])) }
        let owners = Self.owners(of: targets)
        var found: [StampedResource] = []
        for parameter in include.parameters(of: kind) {
            var question = SearchQuestion(kind: kind, conditions: [.values(parameter, tests, isNegated: false)])
            question.owners = owners
            var request = SearchRequest(question)
            request.count = SearchLimits.included
            let answer = try await work.answer(request, nil)
            guard answer.next == nil else {
                throw Refusal(.tooCostly, "Too much would come along. Ask for smaller pages with _count.")
            }
            found += answer.matches.filter { seen.insert("\($0.kind)/\($0.id)").inserted }
        }
        return found
    }

    /// In whose records stands what refers to some resources; `nil` for anybody's.
    ///
    /// To a person's fact the same person's facts refer; to a person, and to what is nobody's, anybody's may.
    private static func owners(of targets: [StampedResource]) -> [String]? {
        var owners: Set<String> = []
        for target in targets {
            guard let owner = target.personID, !SearchResolution.apart.contains(target.kind) else { return nil }
            owners.insert(owner)
        }
        return owners.sorted()
    }
}
