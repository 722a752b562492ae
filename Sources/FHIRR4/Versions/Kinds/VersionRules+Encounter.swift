/// Source: <https://hl7.org/fhir/DSTU2/encounter.html>, <https://hl7.org/fhir/STU3/encounter.html>
extension VersionRules {
    static let encounterDSTU2: [String: VersionRules] = [
        "Encounter": [
            "patient": .to("subject"),
            "class": .coding("class", VersionSystem.actCode, encounterClasses),
            "reason": .to("reasonCode"),
            "indication": .to("reasonReference"),
            "incomingReferral": .to("basedOn"),
        ]
    ]

    static let encounterSTU3: [String: VersionRules] = [
        "Encounter": ["reason": .to("reasonCode"), "incomingReferral": .to("basedOn")],
        "Encounter.diagnosis": ["role": .to("use")],
    ]

    private static let encounterClasses = [
        "inpatient": "IMP", "outpatient": "AMB", "ambulatory": "AMB", "emergency": "EMER", "home": "HH",
        "field": "FLD", "virtual": "VR",
    ]
}
