/// Source: <https://hl7.org/fhir/DSTU2/medicationorder.html>, <https://hl7.org/fhir/STU3/medicationrequest.html>
extension VersionRules {
    static let medicationRequestDSTU2: [String: VersionRules] = [
        "MedicationRequest": VersionRules([
            "patient": .to("subject"),
            "dateWritten": .to("authoredOn"),
            "reasonEnded": .to("statusReason"),
            "prescriber": .to("requester"),
            "reasonCodeableConcept": .to("reasonCode"),
            "note": .note,
        ]).finishing { order in
            // The kind itself says that it is an order.
            order.add("intent", VersionText("order", from: order.source))
        },
        "MedicationRequest.substitution": ["type": .to("allowedCodeableConcept")],
    ]

    static let medicationRequestSTU3: [String: VersionRules] = [
        "MedicationRequest": ["context": .to("encounter"), "requester": .parts(["agent": "requester"])],
        "MedicationRequest.substitution": ["allowed": .to("allowedBoolean")],
    ]
}
