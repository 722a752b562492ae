/// Source: <https://hl7.org/fhir/DSTU2/datatypes.html>, <https://hl7.org/fhir/STU3/datatypes.html>
extension VersionRules {
    static let dataTypesDSTU2: [String: VersionRules] = [
        "HumanName": ["family": .joined("family")],
        "Timing.repeat": ["periodUnits": .to("periodUnit"), "durationUnits": .to("durationUnit")],
        "Dosage": [
            "additionalInstructions": .to("additionalInstruction"),
            "siteCodeableConcept": .to("site"),
            "quantityQuantity": .into("doseAndRate", "doseQuantity"),
            "quantityRange": .into("doseAndRate", "doseRange"),
            "doseQuantity": .into("doseAndRate", "doseQuantity"),
            "doseRange": .into("doseAndRate", "doseRange"),
            "rateRatio": .into("doseAndRate", "rateRatio"),
            "rateRange": .into("doseAndRate", "rateRange"),
        ],
    ]

    static let dataTypesSTU3: [String: VersionRules] = [
        "Dosage": [
            "doseQuantity": .into("doseAndRate", "doseQuantity"),
            "doseRange": .into("doseAndRate", "doseRange"),
            "rateRatio": .into("doseAndRate", "rateRatio"),
            "rateRange": .into("doseAndRate", "rateRange"),
            "rateQuantity": .into("doseAndRate", "rateQuantity"),
        ]
    ]
}
