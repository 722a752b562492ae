import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Answers `POST /`: many requests at once, all or none of them (transaction) or each by itself (batch).
///
/// 200 with a Bundle of one response for each entry, in their order; of a transaction that is refused, the refusal.
///
/// Source: <https://hl7.org/fhir/R4/http.html#transaction>
struct Transaction: Sendable {
    /// More than this is for the intake.
    private static let limit = 2_000
    /// So many entries of a batch are under way at once.
    private static let width = 16

    let write: WriteResources
    let reads: BundleReads

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        let bytes = try await ResourceBody(resource: request).json
        guard let document = try? FHIRDocument(bytes), document.kind == "Bundle" else {
            throw Refusal(.incorrect, "What is sent to the base is a Bundle of type batch or transaction.")
        }
        let nodes = document.tree.root["entry"].map { Array($0.elements) } ?? []
        guard nodes.count <= Self.limit else {
            throw Refusal(.tooCostly, "A bundle has at most \(Self.limit) entries here. Send it in parts.")
        }
        let responses = BundleResponses(base: context.base, wish: WriteAnswer.wish(request) ?? .minimal)
        switch document.bundleType {
        case .transaction:
            let entries = try nodes.map { node throws(Refusal) in try BundleEntry(node, base: context.base) }
            let answers = try await together(entries, context.base, plan)
            return Response(fhir: responses.json("transaction-response", answers))
        case .batch:
            return Response(fhir: responses.json("batch-response", await apart(nodes, context.base, plan)))
        default: throw Refusal(.incorrect, "What is sent to the base is a Bundle of type batch or transaction.")
        }
    }

    /// Writes first, then reads, as R4 has it.
    private func together(
        _ entries: [BundleEntry],
        _ base: String,
        _ plan: AccessPlan
    ) async throws(Refusal) -> [BundleResponses.Answer] {
        let acts = entries.compactMap { entry in if case .write(let act) = entry { act } else { nil } }
        var outcomes = try await acts.isEmpty ? [] : write(acts, base: base, under: plan)[...]
        var answers: [BundleResponses.Answer] = []
        for entry in entries {
            switch entry {
            case .write:
                if let outcome = outcomes.popFirst() { answers.append(.written(outcome)) }
            case .read(let url): answers.append(.read(try await reads.answer(url, base: base, under: plan)))
            }
        }
        return answers
    }

    private func apart(_ nodes: [JSONNode], _ base: String, _ plan: AccessPlan) async -> [BundleResponses.Answer] {
        var answers = [BundleResponses.Answer?](repeating: nil, count: nodes.count)
        await withTaskGroup(of: (Int, BundleResponses.Answer).self) { group in
            var next = 0
            while next < nodes.count || !group.isEmpty {
                while next < nodes.count, next < Self.width {
                    add(next, nodes[next], base, plan, to: &group)
                    next += 1
                }
                guard let (index, answer) = await group.next() else { return }
                answers[index] = answer
                guard next < nodes.count else { continue }
                add(next, nodes[next], base, plan, to: &group)
                next += 1
            }
        }
        return answers.compactMap(\.self)
    }

    private func add(
        _ index: Int,
        _ node: JSONNode,
        _ base: String,
        _ plan: AccessPlan,
        to group: inout TaskGroup<(Int, BundleResponses.Answer)>
    ) {
        group.addTask {
            do throws(Refusal) { return (index, try await one(node, base, plan)) } catch {
                return (index, .refused(error))
            }
        }
    }

    private func one(
        _ node: JSONNode,
        _ base: String,
        _ plan: AccessPlan
    ) async throws(Refusal) -> BundleResponses.Answer {
        switch try BundleEntry(node, base: base) {
        case .read(let url): return .read(try await reads.answer(url, base: base, under: plan))
        case .write(let act):
            guard let outcome = try await write([act], base: base, under: plan).first else {
                throw Refusal(.fault, "Nothing became of an entry.")
            }
            return .written(outcome)
        }
    }
}
