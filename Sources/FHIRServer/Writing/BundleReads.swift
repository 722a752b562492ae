import FHIRR4
import Gateway
import JSONTree
import RecordStore

/// Answers the reads and searches of a batch or transaction.
struct BundleReads: Sendable {
    let find: Find
    let history: ReadHistory
    let search: SearchRecords

    /// - Returns: What a GET of the address would have in its body.
    func answer(_ url: String, base: String, under plan: AccessPlan) async throws(Refusal) -> [UInt8] {
        let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
        let path = (parts.first ?? "").split(separator: "/").map(String.init)
        guard let kind = path.first, R4Schema.shared.hasKind(kind) else {
            throw Refusal(.notFound, "There is nothing at the url of an entry.")
        }
        switch path.count {
        case 1: return try await found(kind, parts.count > 1 ? parts[1] : "", base, plan)
        case 2 where parts.count == 1: return try await find.current(kind: kind, id: path[1], under: plan).json
        case 4 where parts.count == 1 && path[2] == "_history":
            guard let number = Int64(path[3]) else { throw Refusal(.notFound, "There is no such version.") }
            return try await history.version(number, kind: kind, id: path[1], under: plan).json
        default: throw Refusal(.unsupported, "In a bundle resources are read by id or found by a search.")
        }
    }

    private func found(
        _ kind: String,
        _ query: String,
        _ base: String,
        _ plan: AccessPlan
    ) async throws(Refusal) -> [UInt8] {
        let asked = try WriteConditions.criteria(query, kind, base: base)
        let answer = try await search(asked, under: plan)
        return SearchBundle(path: kind, request: asked, items: FormText.items(query), base: base).json(answer)
    }
}
