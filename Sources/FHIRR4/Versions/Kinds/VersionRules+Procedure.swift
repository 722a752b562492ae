/// Source: <https://hl7.org/fhir/DSTU2/procedure.html>, <https://hl7.org/fhir/STU3/procedure.html>
extension VersionRules {
    static let procedureDSTU2: [String: VersionRules] = [
        "Procedure": VersionRules([
            "notPerformed": .negation,
            "reasonNotPerformed": .to("statusReason"),
            "reasonCodeableConcept": .to("reasonCode"),
            "status": .codes("status", ["aborted": "stopped"]),
            "notes": .note,
            "request": .to("basedOn"),
            "used": .to("usedReference"),
        ]).finishing { $0.negate("not-done") },
        "Procedure.performer": ["role": .to("function")],
    ]

    static let procedureSTU3: [String: VersionRules] = [
        "Procedure": VersionRules([
            "notDone": .negation,
            "notDoneReason": .to("statusReason"),
            "context": .to("encounter"),
            "status": .codes("status", ["suspended": "on-hold", "aborted": "stopped"]),
        ]).finishing { $0.negate("not-done") },
        "Procedure.performer": ["role": .to("function")],
    ]
}
