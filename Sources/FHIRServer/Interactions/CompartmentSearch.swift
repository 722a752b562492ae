import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `GET /{compartment}/{id}/{type}?…`, as in `/Patient/1/Observation`, and `GET /{compartment}/{id}/*`: what
/// refers to a patient, a visit, a device and the like.
///
/// 200 as for a search; 404 if there is no such resource, or a compartment has none of the type; `_type` narrows `*`.
///
/// Source: <https://hl7.org/fhir/R4/http.html#vsearch>
struct CompartmentSearch: Sendable {
    let find: Find
    let search: SearchRecords

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (name, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let plan = try context.requirePlan()
        let members = try context.parameters.require("members")
        let all = R4Compartments.shared.kinds(in: name)
        guard members == "*" ? !all.isEmpty : all.contains(members) else {
            throw Refusal(.notFound, "There is nothing at this address. GET /fhir/metadata lists what is served.")
        }
        // Whose it is has to be there; an older id leads to it.
        let owner = try await find.current(kind: name, id: id, under: plan)
        let kinds = KindsSearch(request, path: "\(name)/\(id)/\(members)", base: context.base)
        let named = members == "*" ? try kinds.namedKinds() : [members]
        let wanted = named.isEmpty ? all.filter { plan.allows(.search, $0) } : named
        let requests = try kinds.requests(wanted).compactMap { $0.within(name, of: owner.id) }
        guard !requests.isEmpty else { throw Refusal(.notFound, "The compartment has nothing of these types.") }
        return try await kinds.response(requests, search, under: plan)
    }
}
