import JSONTree

/// Source: <https://hl7.org/fhir/DSTU2/goal.html>, <https://hl7.org/fhir/STU3/goal.html>
extension VersionRules {
    static let goalDSTU2: [String: VersionRules] = [
        "Goal": [
            "status": .goalStatus,
            "author": .to("expressedBy"),
            "targetDate": .into("target", "dueDate"),
            "targetQuantity": .into("target", "dueDuration"),
            "outcome": .parts(["resultCodeableConcept": "outcomeCode", "resultReference": "outcomeReference"]),
        ]
    ]

    static let goalSTU3: [String: VersionRules] = ["Goal": ["status": .goalStatus]]
}

extension VersionRule {
    private static let lifecycle = codes(
        "lifecycleStatus",
        [
            "in-progress": "active", "on-target": "active", "ahead-of-target": "active", "behind-target": "active",
            "sustaining": "active", "achieved": "completed",
        ]
    )

    /// R4 tells what is done about a goal from how far it is reached; it has no word for being ahead or behind.
    fileprivate static let goalStatus = VersionRule("lifecycleStatus") { object, node in
        lifecycle.apply(&object, node)
        guard let code = node.string, ["in-progress", "sustaining", "achieved"].contains(code) else { return }
        object.add("achievementStatus", .concept(VersionSystem.goalAchievement, code, from: node))
    }
}
