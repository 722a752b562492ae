/// Source: <https://hl7.org/fhir/DSTU2/immunization.html>, <https://hl7.org/fhir/STU3/immunization.html>
extension VersionRules {
    static let immunizationDSTU2: [String: VersionRules] = [
        "Immunization": immunization([
            "wasNotGiven": .negation,
            "reported": .opposite("primarySource"),
            "performer": .actor("performer", function: "AP"),
            "requester": .actor("performer", function: "OP"),
        ]),
        "Immunization.protocolApplied": protocolApplied,
    ]

    static let immunizationSTU3: [String: VersionRules] = [
        "Immunization": immunization(["notGiven": .negation, "practitioner": .to("performer")]),
        "Immunization.performer": ["role": .to("function")],
        "Immunization.protocolApplied": protocolApplied,
    ]

    private static func immunization(_ rules: [String: VersionRule]) -> VersionRules {
        let both: [String: VersionRule] = [
            "date": .to("occurrenceDateTime"),
            "explanation": .parts(["reason": "reasonCode", "reasonNotGiven": "statusReason"]),
            "vaccinationProtocol": .to("protocolApplied"),
        ]
        return VersionRules(both.merging(rules) { _, own in own }).finishing { $0.negate("not-done") }
    }

    private static let protocolApplied: VersionRules = [
        "doseSequence": .to("doseNumberPositiveInt"),
        "seriesDoses": .to("seriesDosesPositiveInt"),
    ]
}
