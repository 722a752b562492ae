import JSONTree

/// Source: <https://hl7.org/fhir/DSTU2/careplan.html>, <https://hl7.org/fhir/STU3/careplan.html>,
/// <https://hl7.org/fhir/STU3/careteam.html>
extension VersionRules {
    static let carePlanDSTU2: [String: VersionRules] = [
        "CarePlan": VersionRules([
            "context": .to("encounter"),
            "status": .codes("status", ["proposed": "draft", "cancelled": "revoked"]),
            "support": .to("supportingInfo"),
            "relatedPlan": .relatedPlan,
        ]).finishing { plan in
            // Of any other plan DSTU2 does not say how much it binds.
            guard let status = plan.source["status"], status.isString("proposed") else { return }
            plan.add("intent", VersionText("proposal", from: status))
        },
        "CarePlan.activity": ["actionResulting": .to("outcomeReference")],
        "CarePlan.activity.detail": ["prohibited": .to("doNotPerform")],
    ]

    static let carePlanSTU3: [String: VersionRules] = [
        "CarePlan": [
            "context": .to("encounter"),
            "status": .codes("status", ["suspended": "on-hold", "cancelled": "revoked"]),
        ],
        "CarePlan.activity.detail": ["prohibited": .to("doNotPerform")],
        "CareTeam": ["context": .to("encounter")],
    ]
}

extension VersionRule {
    /// R4 has no element for a plan that this one includes.
    fileprivate static let relatedPlan = VersionRule { object, node in
        let homes = ["replaces": "replaces", "fulfills": "basedOn"]
        for item in node.items {
            guard let home = item["code"]?.string.flatMap({ homes[$0] }), let plan = item["plan"] else {
                object.extend(item, called: node.name)
                continue
            }
            object.keep(plan, as: home, called: "relatedPlan.plan")
            if item.count > 2 { object.extend(item, called: node.name) }
        }
    }
}
