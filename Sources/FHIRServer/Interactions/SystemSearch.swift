import Gateway
import Hummingbird

/// Answers `GET /?_type=A,B&…`: resources of several types that meet all conditions, which each of the types must know.
///
/// 200 as for a search; 400 without `_type`.
///
/// Source: <https://hl7.org/fhir/R4/http.html#search>
struct SystemSearch: Sendable {
    let search: SearchRecords

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let kinds = KindsSearch(request, path: "", base: context.base)
        let named = try kinds.namedKinds()
        guard !named.isEmpty else {
            throw Refusal(.tooCostly, "Name the types that are wanted, as in _type=Patient,Encounter.")
        }
        return try await kinds.response(kinds.requests(named), search, under: context.requirePlan())
    }
}
