import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Answers `GET /Patient/{id}/$everything`: the whole record as a searchset bundle.
///
/// 200; 404 if there is no such person, or for another type of resource.
///
/// Source: <https://hl7.org/fhir/R4/operation-patient-everything.html>
struct Everything: Sendable {
    let find: Find

    func answer(_: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Patient" else {
            throw Refusal(.notFound, "$everything is served for Patient only.")
        }
        let resources = try await find.everything(
            of: context.parameters.require("id"),
            under: context.requirePlan()
        )
        let base = context.base
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "searchset")
            json.member("total", integer: resources.count)
            json.member("entry", resources) { resource, json in
                json.object {
                    $0.member("fullUrl", "\(base)/\(resource.kind)/\(resource.id)")
                    $0.member("resource", raw: resource.json)
                    $0.member("search") { $0.object { $0.member("mode", "match") } }
                }
            }
        }
        return Response(fhir: json.bytes)
    }
}
