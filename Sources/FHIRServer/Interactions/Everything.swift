import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Answers `GET /Patient/{id}/$everything`: the whole record as a searchset bundle, or some types of it, or what changed.
///
/// 200, page by page if `_count` says so; 400 for a parameter that is not served; 404 if there is no such person, or for
/// another type of resource.
///
/// Source: <https://hl7.org/fhir/R4/operation-patient-everything.html>
struct Everything: Sendable {
    let find: Find

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Patient" else {
            throw Refusal(.notFound, "$everything is served for Patient only.")
        }
        let id = try context.parameters.require("id")
        let items = try await OperationItems(request, known: ["_type", "_since", "_count", "_page"])
        let asked = try EverythingRequest(items)
        let record = try await find.everything(of: id, under: context.requirePlan())
        return Response(fhir: try bundle(asked.wanted(of: record), asked, "Patient/\(id)/$everything", context.base))
    }

    private func bundle(
        _ wanted: [StampedResource],
        _ asked: EverythingRequest,
        _ path: String,
        _ base: String
    ) throws(Refusal) -> [UInt8] {
        let (page, next) = try asked.page(of: wanted)
        var links = [(relation: "self", items: asked.items)]
        if let next { links.append(("next", asked.items + [(name: "_page", value: next)])) }
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "searchset")
            json.member("total", integer: wanted.count)
            json.member("link", links) { link, json in
                json.object {
                    let query = FormText.spell(link.items)
                    $0.member("relation", link.relation)
                    $0.member("url", query.isEmpty ? "\(base)/\(path)" : "\(base)/\(path)?\(query)")
                }
            }
            json.member("entry", page) { resource, json in
                json.object {
                    $0.member("fullUrl", "\(base)/\(resource.kind)/\(resource.id)")
                    $0.member("resource", raw: resource.json)
                    $0.member("search") { $0.object { $0.member("mode", "match") } }
                }
            }
        }
        return json.bytes
    }
}
