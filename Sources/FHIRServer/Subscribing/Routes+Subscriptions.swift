import Gateway
import Hummingbird

extension Routes {
    /// Subscriptions are kept apart from the records, so that they have a table of contents of their own: what is
    /// spelled with their name here is served in no other way.
    static func addSubscriptions(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let door = SubscriptionDoor(manage: services.subscriptions)
        fhir.post("Subscription", use: door.create).get("Subscription", use: door.search)
        fhir.post("Subscription/_search", use: door.searchByForm)
        fhir.post("Subscription/$validate", use: Validate(validate: ValidateResource(), kind: "Subscription").answer)
        let ask = SubscriptionOperations(manage: services.subscriptions)
        fhir.get("Subscription/$status", use: ask.status).post("Subscription/$status", use: ask.status)
        fhir.get("Subscription/:id/$status", use: ask.statusOfOne).post(
            "Subscription/:id/$status",
            use: ask.statusOfOne
        )
        fhir.get("Subscription/:id/$events", use: ask.events).post("Subscription/:id/$events", use: ask.events)
        fhir.get("Subscription/:id/_history", use: door.refuseVersions)
        fhir.get("Subscription/:id/_history/:version", use: door.refuseVersions)
        fhir.patch("Subscription/:id", use: door.refusePatch).patch("Subscription", use: door.refusePatch)
        fhir.get("Subscription/:id", use: door.read)
        fhir.put("Subscription/:id", use: door.update)
        fhir.delete("Subscription/:id", use: door.delete)
    }
}
