import Gateway
import Hummingbird
import RecordStore

/// Answers `GET` and `POST /Patient/{id}/$summary`: the record as an International Patient Summary.
///
/// 200 with a document Bundle; 404 if there is no such person, or for another type of resource.
///
/// Source: <https://hl7.org/fhir/uv/ips/STU1.1/OperationDefinition-summary.html>
struct Summary: Sendable {
    let summarize: SummarizePatient

    func answer(_: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Patient" else {
            throw Refusal(.notFound, "$summary is served for Patient only.")
        }
        let id = try context.parameters.require("id")
        return Response(fhir: try await summarize(id, at: .now, under: context.requirePlan()))
    }
}
