import Gateway
import Hummingbird
import RecordStore

/// Answers `GET` and `POST /DocumentReference/$docref`: which documents of a patient there are.
///
/// 200 with a searchset bundle; nothing is made on demand, so that `on-demand=true` finds none.
///
/// Source: <http://hl7.org/fhir/us/core/OperationDefinition/docref>
struct DocumentQuery: Sendable {
    let find: FindDocuments

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "DocumentReference" else {
            throw Refusal(.notFound, "$docref is served for DocumentReference only.")
        }
        let items = try await OperationItems(
            request,
            known: ["patient", "start", "end", "type", "on-demand", "profile"]
        )
        var question = FindDocuments.Question()
        guard let patient = items["patient"], !patient.isEmpty else {
            throw Refusal(.incorrect, "$docref names the patient whose documents are meant.")
        }
        (question.patient, question.types) = (patient, items.all("type"))
        (question.start, question.end) = (items["start"], items["end"])
        let isOnDemand = items["on-demand"] == "true"
        let answer = try await find(question, under: context.requirePlan())
        let given = isOnDemand ? SearchAnswer(matches: [], included: [], total: 0, next: nil) : answer
        let asked = SearchRequest(SearchQuestion(kind: "DocumentReference"))
        let bundle = SearchBundle(
            path: "DocumentReference/$docref",
            request: asked,
            items: items.items,
            base: context.base
        )
        return Response(fhir: bundle.json(given))
    }
}
