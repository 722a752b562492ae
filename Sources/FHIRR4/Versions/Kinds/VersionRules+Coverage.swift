import JSONTree

/// That of DSTU2 does not say whom it covers, and is not converted.
///
/// Source: <https://hl7.org/fhir/STU3/coverage.html>
extension VersionRules {
    static let coverageSTU3: [String: VersionRules] = ["Coverage": ["grouping": .grouping]]
}

extension VersionRule {
    private static let classes: [(name: String, code: String)] = [
        ("group", "group"), ("subGroup", "subgroup"), ("plan", "plan"), ("subPlan", "subplan"), ("class", "class"),
        ("subClass", "subclass"),
    ]

    /// Numbers of groups and plans with their names, where R4 has a list of them.
    fileprivate static let grouping = VersionRule { object, node in
        for item in node.items {
            for (name, code) in classes {
                guard let number = item[member: name], number.string != nil else { continue }
                let type = VersionText.concept(VersionSystem.coverageClass, code, from: number)
                var members = [
                    VersionMember(name: "type", values: [type]),
                    VersionMember(name: "value", values: [VersionText(number)]),
                ]
                if let display = item[member: "\(name)Display"], display.string != nil {
                    members.append(VersionMember(name: "name", values: [VersionText(display)]))
                }
                object.add("class", VersionText(object: members, from: number))
            }
            let known = Set(classes.map(\.name)).union(classes.map { "\($0.name)Display" })
            let isWhole = item.members.allSatisfy { child in
                known.contains(child.name) && item[member: child.name.replacing("Display", with: "")] != nil
            }
            if !isWhole { object.extend(item, called: node.name) }
        }
    }
}
