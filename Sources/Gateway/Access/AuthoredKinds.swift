/// What patients are themselves the authors of.
///
/// An app that a patient connects acts for the patient, whatever its scopes say: it may add such resources to the
/// record, and change or remove nothing, since an amendment is shown to clinicians in place of a hospital's words. A
/// Subscription is no part of any record, but the app's own: that it may change and remove too.
enum AuthoredKinds {
    /// R4 resource types; not Communication, since the portal shows who speaks in one, and an app could say anybody.
    static let all: Set<String> = [
        "Device", "DeviceUseStatement", "DocumentReference", "MedicationStatement", "Observation",
        "QuestionnaireResponse",
    ]

    /// What remains for a patient of a scope.
    ///
    /// - Returns: Empty if nothing does.
    static func limit(_ permission: Permission) -> [Permission] {
        let reading = Permission(
            kind: permission.kind,
            interactions: permission.interactions.intersection([.read, .search]),
            persons: permission.persons,
            question: permission.question
        )
        let authored = permission.interactions.contains(.create) ? permission.kind.map { [$0] } ?? Array(all) : []
        let writing = authored.filter(all.contains).sorted().map { kind in
            Permission(
                kind: kind,
                interactions: [.create],
                persons: permission.persons,
                question: permission.question
            )
        }
        return (reading.interactions.isEmpty ? [] : [reading]) + writing + booking(permission)
            + subscribing(permission)
    }

    /// An app books for a patient as our pages do, and never writes an Appointment by itself.
    private static func booking(_ permission: Permission) -> [Permission] {
        guard permission.concerns(.create, "Appointment"), permission.question == nil else { return [] }
        return [Permission(kind: OfferVisits.right, interactions: [.create], persons: permission.persons)]
    }

    private static func subscribing(_ permission: Permission) -> [Permission] {
        let interactions = permission.interactions.subtracting([.read, .search])
        guard permission.kind == nil || permission.kind == "Subscription", !interactions.isEmpty else { return [] }
        return [
            Permission(
                kind: "Subscription",
                interactions: interactions,
                persons: permission.persons,
                question: permission.question
            )
        ]
    }
}
