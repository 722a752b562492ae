import JSONTree

/// Source: <https://hl7.org/fhir/DSTU2/medicationstatement.html>, <https://hl7.org/fhir/STU3/medicationstatement.html>
extension VersionRules {
    static let medicationStatementDSTU2: [String: VersionRules] = [
        "MedicationStatement": VersionRules([
            "patient": .to("subject"),
            "wasNotTaken": .negation,
            "reasonNotTaken": .to("statusReason"),
            "reasonForUseCodeableConcept": .to("reasonCode"),
            "reasonForUseReference": .to("reasonReference"),
            "supportingInformation": .to("derivedFrom"),
            "note": .note,
        ]).finishing { $0.negate("not-taken") }
    ]

    static let medicationStatementSTU3: [String: VersionRules] = [
        "MedicationStatement": VersionRules([
            "taken": .taken,
            "reasonNotTaken": .to("statusReason"),
        ]).finishing { $0.negate("not-taken") }
    ]
}

extension VersionRule {
    /// Of whether it was taken R4 only has a status for "no".
    fileprivate static let taken = VersionRule { object, node in
        if node.isString("n") { object.negation = node } else { object.extend(node, as: "Code") }
    }
}
