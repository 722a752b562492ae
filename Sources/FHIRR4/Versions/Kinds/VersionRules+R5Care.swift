import JSONTree

/// Source: <https://hl7.org/fhir/R5/encounter.html> and the other kinds of visits, plans and papers.
extension VersionRules {
    static let careR5: [String: VersionRules] = [
        "Encounter": [
            "status": .codes("status", ["completed": "finished", "on-hold": "onleave"]),
            "class": .firstCoding("class"), "actualPeriod": .to("period"),
            "serviceType": .either("serviceType", nil), "reason": .encounterReason,
            "diagnosis": .encounterDiagnosis, "admission": .to("hospitalization"),
        ],
        "Encounter.participant": ["actor": .to("individual")],
        "Encounter.location": ["form": .to("physicalType")],
        "CarePlan": ["addresses": .either(nil, "addresses"), "custodian": .to("author")],
        "CarePlan.activity": [
            "performedActivity": .either("outcomeCodeableConcept", "outcomeReference"),
            "plannedActivityReference": .to("reference"),
        ],
        "CareTeam": ["reason": reason],
        "CareTeam.participant": ["coveragePeriod": .to("period")],
        "Goal": ["outcome": .either("outcomeCode", "outcomeReference"), "source": .to("expressedBy")],
        "Appointment": [
            "cancellationReason": .to("cancelationReason"), "reason": reason,
            "serviceType": .either("serviceType", nil),
        ],
        "Appointment.participant": ["required": .code("required", whenTrue: "required", whenFalse: "optional")],
        "DocumentReference": [
            "context": .into("context", "encounter"), "event": .either("event", nil, in: "context"),
            "facilityType": .into("context", "facilityType"), "practiceSetting": .into("context", "practiceSetting"),
            "period": .into("context", "period"),
        ],
        "DocumentReference.relatesTo": ["code": .code("code")],
        "Coverage": ["insurer": .to("payor"), "subscriberId": .reduced("subscriberId", to: "value")],
        "Coverage.class": ["value": .reduced("value", to: "value")],
    ]

    static let peopleR5: [String: VersionRules] = [
        "Practitioner": ["communication": .reduced("communication", to: "language")],
        "Location": ["form": .to("physicalType"), "hoursOfOperation": .asExtension],
        "Device": ["name": .to("deviceName")],
        "Device.deviceName": ["value": .to("name"), "type": .codes("type", ["registered-name": "other"])],
    ]
}

extension VersionRule {
    /// The first code of several concepts; all of them are kept too if they say more.
    fileprivate static func firstCoding(_ name: String) -> VersionRule {
        VersionRule { object, node in
            let codings = node.items.flatMap { $0["coding"]?.items ?? [] }
            if let first = codings.first { object.keep(first, as: name) }
            let isAll = node.items.count == 1 && codings.count == 1 && node.items[0].count == 1
            if !isAll { object.extend(node) }
        }
    }

    /// Each reason has a use and several values; R4 has the values.
    fileprivate static let encounterReason = VersionRule { object, node in
        for item in node.items {
            for value in item["value"]?.items ?? [] {
                if let concept = value["concept"] { object.keep(concept, as: "reasonCode", called: "reason.value") }
                if let target = value["reference"] {
                    object.keep(target, as: "reasonReference", called: "reason.value")
                }
            }
            if item.count > 1 || item["value"] == nil { object.extend(item, called: node.name) }
        }
    }

    /// A diagnosis of R4 is one condition with at most one use; others stay as they were sent.
    fileprivate static let encounterDiagnosis = VersionRule { object, node in
        for item in node.items {
            let conditions = item["condition"]?.items ?? []
            let uses = item["use"]?.items ?? []
            guard conditions.count == 1, conditions[0].count == 1, let target = conditions[0]["reference"],
                uses.count <= 1, item.count == 1 + uses.count
            else {
                object.extend(item, called: node.name)
                continue
            }
            var members = [VersionMember(name: "condition", values: [object.converter.reference(target)])]
            members += uses.map { VersionMember(name: "use", values: [VersionText($0)]) }
            object.add("diagnosis", VersionText(object: members, from: item))
        }
    }
}
