/// Source: <https://hl7.org/fhir/DSTU2/allergyintolerance.html>, <https://hl7.org/fhir/STU3/allergyintolerance.html>
extension VersionRules {
    static let allergyDSTU2: [String: VersionRules] = [
        "AllergyIntolerance": [
            "substance": .to("code"),
            "status": .concept(allergyStatus),
            "criticality": .codes(
                "criticality",
                ["CRITL": "low", "CRITH": "high", "CRITU": "unable-to-assess"]
            ),
            "reporter": .to("asserter"),
            "onset": .to("onsetDateTime"),
            "lastOccurence": .to("lastOccurrence"),
        ],
        "AllergyIntolerance.reaction": ["certainty": .asExtension],
    ]

    static let allergySTU3: [String: VersionRules] = [
        "AllergyIntolerance": [
            "clinicalStatus": .concept("clinicalStatus", VersionSystem.allergyClinical),
            "verificationStatus": .concept("verificationStatus", VersionSystem.allergyVerification),
            "assertedDate": .to("recordedDate"),
        ]
    ]

    /// DSTU2 has one status where R4 has two.
    private static let allergyStatus: [String: (name: String, system: String)] = [
        "active": ("clinicalStatus", VersionSystem.allergyClinical),
        "inactive": ("clinicalStatus", VersionSystem.allergyClinical),
        "resolved": ("clinicalStatus", VersionSystem.allergyClinical),
        "unconfirmed": ("verificationStatus", VersionSystem.allergyVerification),
        "confirmed": ("verificationStatus", VersionSystem.allergyVerification),
        "refuted": ("verificationStatus", VersionSystem.allergyVerification),
        "entered-in-error": ("verificationStatus", VersionSystem.allergyVerification),
    ]
}
