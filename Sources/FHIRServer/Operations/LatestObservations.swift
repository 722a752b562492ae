import Gateway
import Hummingbird
import RecordStore

/// Answers `GET` and `POST /Observation/$lastn`: the newest Observations of each code.
///
/// 200 with a searchset bundle, newest first; `max` says how many of each code, 1 unless told. Other parameters are those
/// of a search; one of them has to name the patient.
///
/// Source: <https://hl7.org/fhir/R4/observation-operation-lastn.html>
struct LatestObservations: Sendable {
    let find: FindLatest

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Observation" else {
            throw Refusal(.notFound, "$lastn is served for Observation only.")
        }
        let known: Set<String> = [
            "max", "patient", "subject", "category", "code", "date", "status", "encounter", "performer",
        ]
        let items = try await OperationItems(request, known: known)
        guard items["patient"] != nil || items["subject"] != nil else {
            throw Refusal(.incorrect, "$lastn names the patient whose observations are meant.")
        }
        guard let count = Int(items["max"] ?? "1"), (1...1_000).contains(count) else {
            throw Refusal(.incorrect, "max is a number from 1 to 1000.")
        }
        let conditions = items.items.filter { $0.name != "max" }
        let asked = try Search.request(
            "Observation",
            conditions + [(name: "_sort", value: "-date"), (name: "_count", value: "1000")],
            request,
            base: context.base
        )
        let answer = try await find(asked, latest: count, under: context.requirePlan())
        let bundle = SearchBundle(path: "Observation/$lastn", request: asked, items: items.items, base: context.base)
        return Response(fhir: bundle.json(answer))
    }
}
