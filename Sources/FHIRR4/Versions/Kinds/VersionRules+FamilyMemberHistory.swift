/// Source: <https://hl7.org/fhir/DSTU2/familymemberhistory.html>,
/// <https://hl7.org/fhir/STU3/familymemberhistory.html>
extension VersionRules {
    static let familyMemberHistoryDSTU2: [String: VersionRules] = [
        "FamilyMemberHistory": [
            "gender": .concept("sex", VersionSystem.gender),
            "ageQuantity": .to("ageAge"),
            "deceasedQuantity": .to("deceasedAge"),
        ],
        "FamilyMemberHistory.condition": ["onsetQuantity": .to("onsetAge")],
    ]

    static let familyMemberHistorySTU3: [String: VersionRules] = [
        "FamilyMemberHistory": VersionRules([
            "notDone": .negation,
            "notDoneReason": .to("dataAbsentReason"),
            "gender": .concept("sex", VersionSystem.gender),
        ]).finishing { $0.negate("health-unknown", keepingFlag: true) }
    ]
}
