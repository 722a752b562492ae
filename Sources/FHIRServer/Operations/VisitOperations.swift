import Gateway
import Hummingbird
import RecordStore

/// Answers `/Appointment/$find`, `$hold` and `$book`: the free times, one kept for ten minutes, one booked.
///
/// 200 with a searchset of proposed Appointments, or the Appointment as it stands; 400 for a parameter that is not
/// served; 409 if somebody else has the time.
///
/// Source: <https://profiles.ihe.net/ITI/Scheduling/>
struct VisitOperations: Sendable {
    let visits: OfferVisits

    func find(_ request: Request, _ context: DoorContext) async throws -> Response {
        try demandAppointment(context)
        let items = try await OperationItems(
            request,
            known: ["start", "end", "service-type", "practitioner", "location"]
        )
        guard let start = Self.moment(items["start"]), let end = Self.moment(items["end"]), start < end else {
            throw Refusal(.incorrect, "start and end are moments with a time zone, such as 2026-11-23T09:00:00Z.")
        }
        let found = try await visits.find(
            from: start,
            to: end,
            service: items["service-type"] ?? "",
            actor: items["practitioner"] ?? items["location"] ?? "",
            under: context.requirePlan()
        )
        let bundle = OperationBundle(entries: found.map { OperationBundle.Entry(resource: $0.json) })
        return Response(fhir: bundle.json)
    }

    func hold(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await take(request, context, books: false)
    }

    func book(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await take(request, context, books: true)
    }

    private func take(_ request: Request, _ context: DoorContext, books: Bool) async throws -> Response {
        try demandAppointment(context)
        let known: Set = ["slot-reference", "appointment-reference", "patient-reference"]
        let items = try await OperationItems(request, known: known)
        let slot = try Self.id(items["slot-reference"], "Slot")
        let appointment = try Self.id(items["appointment-reference"], "Appointment")
        guard (slot == nil) != (appointment == nil), books || slot != nil else {
            throw Refusal(.incorrect, "Name a slot-reference as $find tells it, or to book an appointment-reference.")
        }
        let taken = try await visits.take(
            slot: slot,
            appointment: appointment,
            patient: try Self.id(items["patient-reference"], "Patient"),
            books: books,
            under: context.requirePlan()
        )
        return Response(fhir: taken.json)
    }

    private func demandAppointment(_ context: DoorContext) throws {
        guard try context.parameters.require("type") == "Appointment" else {
            throw Refusal(.notFound, "This operation is served for Appointment only.")
        }
    }

    /// The id in a reference, absolute or not.
    private static func id(_ reference: String?, _ kind: String) throws(Refusal) -> String? {
        guard let reference else { return nil }
        let parts = reference.split(separator: "/").suffix(2).map(String.init)
        guard parts.count == 2, parts[0] == kind else {
            throw Refusal(.incorrect, "A reference to a \(kind) is expected.")
        }
        return parts[1]
    }

    private static func moment(_ text: String?) -> Timestamp? { ClinicClock.moment(text) }
}
