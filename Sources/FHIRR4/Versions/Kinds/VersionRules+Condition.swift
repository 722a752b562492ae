/// Source: <https://hl7.org/fhir/DSTU2/condition.html>, <https://hl7.org/fhir/STU3/condition.html>
extension VersionRules {
    static let conditionDSTU2: [String: VersionRules] = [
        "Condition": [
            "patient": .to("subject"),
            "clinicalStatus": .concept("clinicalStatus", VersionSystem.conditionClinical),
            "verificationStatus": .concept("verificationStatus", VersionSystem.conditionVerification),
            "dateRecorded": .to("recordedDate"),
            "notes": .note,
            "onsetQuantity": .to("onsetAge"),
            "abatementQuantity": .to("abatementAge"),
        ]
    ]

    static let conditionSTU3: [String: VersionRules] = [
        "Condition": [
            "clinicalStatus": .concept("clinicalStatus", VersionSystem.conditionClinical),
            "verificationStatus": .concept("verificationStatus", VersionSystem.conditionVerification),
            "context": .to("encounter"),
            "assertedDate": .to("recordedDate"),
        ]
    ]
}
