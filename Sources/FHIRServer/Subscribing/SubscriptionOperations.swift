import Gateway
import Hummingbird

/// Answers `Subscription/$status` and `Subscription/{id}/$status`, how subscriptions are doing, and
/// `Subscription/{id}/$events`, what they were told of.
///
/// 200 with a searchset Bundle of Parameters, or a Bundle of type history; 404 if it is not the caller's, 410 if the
/// first of the events is not remembered.
///
/// Source: <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-status.html>,
/// <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-events.html>
struct SubscriptionOperations: Sendable {
    let manage: ManageSubscriptions

    func status(_ request: Request, _ context: DoorContext) async throws -> Response {
        let items = try await OperationItems(request, known: ["id", "status"])
        let found = try await manage.status(items.all("id"), items.all("status"), under: context.requirePlan())
        return Response(fhir: Self.bundle(found, context))
    }

    func statusOfOne(_ request: Request, _ context: DoorContext) async throws -> Response {
        _ = try await OperationItems(request, known: [])
        let id = try context.parameters.require("id")
        let found = try await manage.status([id], [], under: context.requirePlan())
        guard !found.isEmpty else { throw Refusal(.notFound, "You have no such subscription.") }
        return Response(fhir: Self.bundle(found, context))
    }

    func events(_ request: Request, _ context: DoorContext) async throws -> Response {
        let items = try await OperationItems(request, known: ["eventsSinceNumber", "eventsUntilNumber", "content"])
        let content = items["content"].map { SubscriptionContent(rawValue: $0) }
        if case .some(nil) = content {
            throw Refusal(.incorrect, "content is empty, id-only or full-resource.")
        }
        let bundle = try await manage.events(
            context.parameters.require("id"),
            from: Self.number(items["eventsSinceNumber"]),
            to: Self.number(items["eventsUntilNumber"]),
            content ?? nil,
            under: context.requirePlan()
        )
        return Response(fhir: bundle)
    }

    private static func number(_ text: String?) throws(Refusal) -> Int64? {
        guard let text else { return nil }
        guard let number = Int64(text), number >= 0 else {
            throw Refusal(.incorrect, "The number of an event is a whole number.")
        }
        return number
    }

    private static func bundle(_ found: [SubscriptionStatus], _ context: DoorContext) -> [UInt8] {
        let entries = found.map { status in
            OperationBundle.Entry(
                fullURL: "\(context.base)/Subscription/\(status.id)/$status",
                resource: status.json
            )
        }
        return OperationBundle(entries: entries).json
    }
}
