import JSONTree

/// Source: <https://hl7.org/fhir/DSTU2/observation.html>, <https://hl7.org/fhir/STU3/observation.html>
extension VersionRules {
    static let observationDSTU2: [String: VersionRules] = [
        "Observation": ["comments": .note, "related": .related],
        "Observation.referenceRange": ["meaning": .to("type")],
    ]

    static let observationSTU3: [String: VersionRules] = [
        "Observation": ["context": .to("encounter"), "comment": .note, "related": .related]
    ]
}

extension VersionRule {
    /// Other observations by what they are to this one; R4 has an element for two of the relations.
    fileprivate static let related = VersionRule { object, node in
        let homes = ["has-member": "hasMember", "derived-from": "derivedFrom"]
        for item in node.items {
            if let name = item["type"]?.string.flatMap({ homes[$0] }), let target = item["target"], item.count == 2 {
                object.keep(target, as: name, called: "related.target")
            } else {
                object.extend(item, called: node.name)
            }
        }
    }
}
