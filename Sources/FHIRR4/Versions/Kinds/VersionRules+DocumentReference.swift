import JSONTree

/// Source: <https://hl7.org/fhir/DSTU2/documentreference.html>, <https://hl7.org/fhir/STU3/documentreference.html>
extension VersionRules {
    static let documentReferenceDSTU2: [String: VersionRules] = [
        "DocumentReference": [
            "class": .to("category"),
            "indexed": .to("date"),
            "created": .created,
            "docStatus": .code("docStatus"),
            "confidentiality": .to("securityLabel"),
        ],
        "DocumentReference.context": ["related": .related],
    ]

    static let documentReferenceSTU3: [String: VersionRules] = [
        "DocumentReference": ["class": .to("category"), "indexed": .to("date"), "created": .created],
        "DocumentReference.context": ["related": .related],
    ]
}

extension VersionRule {
    /// When the document was made; the date of R4 is that of the reference to it.
    fileprivate static let created = VersionRule { $0.extend($1, as: "DateTime") }

    /// An identifier, a reference or both, where R4 has a reference.
    fileprivate static let related = VersionRule { object, node in
        for item in node.items {
            if let target = item["ref"] {
                object.keep(target, as: "related", called: "related.ref")
                if item.count > 1 { object.extend(item, called: node.name) }
            } else if item.count == 1, item["identifier"] != nil {
                object.keep(item, as: "related", called: node.name)
            } else {
                object.extend(item, called: node.name)
            }
        }
    }
}
