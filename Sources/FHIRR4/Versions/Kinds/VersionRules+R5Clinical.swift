import JSONTree

/// Source: <https://hl7.org/fhir/R5/condition.html> and the other kinds of the clinical and diagnostic modules.
extension VersionRules {
    static let clinicalR5: [String: VersionRules] = [
        "Condition": ["evidence": .evidence],
        "AllergyIntolerance": ["type": .code("type")],
        "Procedure": [
            "occurrenceDateTime": .to("performedDateTime"), "occurrencePeriod": .to("performedPeriod"),
            "occurrenceString": .to("performedString"), "occurrenceAge": .to("performedAge"),
            "occurrenceRange": .to("performedRange"), "reason": reason,
            "used": .either("usedCode", "usedReference"),
            "complication": .either("complication", "complicationDetail"),
        ],
        "Immunization": [
            "reason": reason, "manufacturer": .either(nil, "manufacturer"),
            "informationSource": .either("reportOrigin", nil), "programEligibility": .asExtension,
        ],
        "Immunization.reaction": ["manifestation": .either(nil, "detail")],
        "Immunization.protocolApplied": [
            "doseNumber": .to("doseNumberString"), "seriesDoses": .to("seriesDosesString"),
        ],
        "FamilyMemberHistory": ["reason": reason],
        "DiagnosticReport": ["media": .asExtension, "study": .to("imagingStudy")],
        "Specimen": ["container": .asExtension],
        "Specimen.collection": ["bodySite": .either("bodySite", nil)],
        "Specimen.processing": ["method": .to("procedure")],
        "ServiceRequest": [
            "code": .either("code", nil), "reason": reason, "location": .either("locationCode", "locationReference"),
            "supportingInfo": .either(nil, "supportingInfo"), "orderDetail": .asExtension,
        ],
    ]
}

extension VersionRule {
    /// Each piece of evidence is an object of its own in R4.
    fileprivate static let evidence = VersionRule { object, node in
        for item in node.items {
            var members: [VersionMember] = []
            for child in item.children {
                let names = ["concept": "code", "reference": "detail"]
                guard let name = names[child.name], child.kind == .object else { return object.extend(node) }
                let value = name == "detail" ? object.converter.reference(child) : VersionText(child)
                members.append(VersionMember(name: name, values: [value], isList: true))
            }
            if !members.isEmpty { object.add("evidence", VersionText(object: members, from: item)) }
        }
    }
}
