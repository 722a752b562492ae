import FHIRR4
import Gateway
import Hummingbird
import RecordStore

/// Answers `GET /AuditEvent?patient=…&date=ge…`: who did what with a patient's data, newest first.
///
/// 200 with a searchset bundle; 400 for any other parameter. What hospitals have sent of this type is in the record.
///
/// Source: <https://hl7.org/fhir/R4/auditevent.html>
struct AuditEvents: Sendable {
    let audit: ReadAudit

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let items = FormText.items(request.uri.query ?? "").filter { $0.name != "_format" }
        var (patient, since, count): (String?, Timestamp?, Int?) = (nil, nil, nil)
        for (name, value) in items {
            switch name {
            case "patient": patient = value.split(separator: "/").last.map(String.init)
            case "date": since = try Self.moment(value)
            case "_count": count = Int(value)
            default: throw Refusal(.incorrect, "AuditEvent is searched by patient, date=ge… and _count.")
            }
        }
        let found = try await audit(patient: patient, since: since, count: count, under: context.requirePlan())
        let asked = SearchRequest(SearchQuestion(kind: "AuditEvent"))
        let bundle = SearchBundle(path: "AuditEvent", request: asked, items: items, base: context.base)
        return Response(fhir: bundle.json(SearchAnswer(matches: found, included: [], total: found.count, next: nil)))
    }

    /// Only a first moment is asked for.
    private static func moment(_ text: String) throws(Refusal) -> Timestamp {
        guard text.hasPrefix("ge"), let range = ClinicalTime.milliseconds(text.dropFirst(2).utf8) else {
            throw Refusal(.incorrect, "date is asked for as in date=ge2026-11-01.")
        }
        return Timestamp(milliseconds: range.lowerBound)
    }
}
