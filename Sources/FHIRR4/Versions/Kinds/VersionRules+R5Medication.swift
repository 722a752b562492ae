import JSONTree

/// Source: <https://hl7.org/fhir/R5/medicationrequest.html> and the other kinds of the medication module.
extension VersionRules {
    static let medicationR5: [String: VersionRules] = [
        "Medication": ["doseForm": .to("form")],
        "Medication.ingredient": [
            "item": .either("itemCodeableConcept", "itemReference"), "strengthRatio": .to("strength"),
        ],
        "Dosage": ["asNeeded": .to("asNeededBoolean"), "asNeededFor": .to("asNeededCodeableConcept")],
        "MedicationRequest": [
            "medication": product, "reason": reason, "reported": .to("reportedBoolean"),
            "informationSource": .to("reportedReference"),
        ],
        "MedicationStatement": VersionRules([
            "medication": product, "reason": reason, "status": .errorOnly,
        ]).finishing { $0.takeAdherence() },
        "MedicationAdministration": [
            "medication": product, "reason": reason, "encounter": .to("context"),
            "occurenceDateTime": .to("effectiveDateTime"), "occurencePeriod": .to("effectivePeriod"),
            "device": .either(nil, "device"),
        ],
        "MedicationAdministration.performer": ["actor": .either(nil, "actor")],
        "MedicationDispense": [
            "medication": product, "encounter": .to("context"),
            "notPerformedReason": .either("statusReasonCodeableConcept", "statusReasonReference"),
        ],
    ]

    static let reason = VersionRule.either("reasonCode", "reasonReference")
    private static let product = VersionRule.either("medicationCodeableConcept", "medicationReference")
}

extension VersionRule {
    /// R5 tells by the status whether a statement is one at all, and elsewhere whether the medication is taken.
    fileprivate static let errorOnly = VersionRule("status") { object, node in
        if node.isString("entered-in-error") {
            object.keep(node, as: "status")
        } else {
            object.extend(node, as: "Code")
        }
    }
}

extension VersionObject {
    private static let adherence = [
        "taking": "active", "taking-as-directed": "active", "taking-not-as-directed": "active",
        "not-taking": "not-taken", "on-hold": "on-hold", "on-hold-as-directed": "on-hold",
        "on-hold-not-as-directed": "on-hold", "stopped": "stopped", "stopped-as-directed": "stopped",
        "stopped-not-as-directed": "stopped",
    ]

    /// The status of R4 is whether the medication is taken; a draft, and who says nothing of it, stay unknown.
    fileprivate mutating func takeAdherence() {
        guard !has("status"), source["status"]?.isString("recorded") == true,
            let codings = source["adherence"]?["code"]?["coding"]?.items
        else { return }
        let known = codings.filter { coding in
            coding["system"]?.string == "http://hl7.org/fhir/CodeSystem/medication-statement-adherence"
        }
        guard known.count == 1, let code = known[0]["code"], let text = code.string, let status = Self.adherence[text]
        else { return }
        add("status", VersionText(status, from: code))
    }
}
