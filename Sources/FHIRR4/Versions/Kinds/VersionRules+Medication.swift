/// Source: <https://hl7.org/fhir/DSTU2/medication.html>, <https://hl7.org/fhir/STU3/medication.html>
extension VersionRules {
    static let medicationDSTU2: [String: VersionRules] = [
        "Medication": [
            "product": .parts(["form": "form", "ingredient": "ingredient", "batch": "batch"])
        ],
        "Medication.ingredient": ["item": .to("itemReference"), "amount": .to("strength")],
    ]

    static let medicationSTU3: [String: VersionRules] = [
        "Medication.ingredient": ["amount": .to("strength")]
    ]
}
