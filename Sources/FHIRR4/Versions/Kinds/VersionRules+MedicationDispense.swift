/// Source: <https://hl7.org/fhir/DSTU2/medicationdispense.html>, <https://hl7.org/fhir/STU3/medicationdispense.html>
extension VersionRules {
    static let medicationDispenseDSTU2: [String: VersionRules] = [
        "MedicationDispense": ["patient": .to("subject"), "dispenser": .actor("performer"), "note": .note]
    ]

    static let medicationDispenseSTU3: [String: VersionRules] = [
        "MedicationDispense": VersionRules([
            "notDone": .negation,
            "notDoneReasonCodeableConcept": .to("statusReasonCodeableConcept"),
            "notDoneReasonReference": .to("statusReasonReference"),
        ]).finishing { $0.negate("declined", keepingFlag: true) }
    ]
}
