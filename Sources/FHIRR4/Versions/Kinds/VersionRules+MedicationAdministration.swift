/// Source: <https://hl7.org/fhir/DSTU2/medicationadministration.html>,
/// <https://hl7.org/fhir/STU3/medicationadministration.html>
extension VersionRules {
    static let medicationAdministrationDSTU2: [String: VersionRules] = [
        "MedicationAdministration": VersionRules([
            "wasNotGiven": .negation,
            "reasonNotGiven": .to("statusReason"),
            "reasonGiven": .to("reasonCode"),
            "patient": .to("subject"),
            "practitioner": .actor("performer"),
            "encounter": .to("context"),
            "prescription": .to("request"),
            "effectiveTimeDateTime": .to("effectiveDateTime"),
            "effectiveTimePeriod": .to("effectivePeriod"),
            "note": .note,
        ]).finishing { $0.negate("not-done") },
        "MedicationAdministration.dosage": ["siteCodeableConcept": .to("site"), "quantity": .to("dose")],
    ]

    static let medicationAdministrationSTU3: [String: VersionRules] = [
        "MedicationAdministration": VersionRules([
            "notGiven": .negation,
            "reasonNotGiven": .to("statusReason"),
            "prescription": .to("request"),
        ]).finishing { $0.negate("not-done") }
    ]
}
