import JSONTree

extension VersionObject {
    /// Keeps what R4 has no home for as the extension that R4 defines for other versions.
    ///
    /// Source: <https://hl7.org/fhir/R4/versions.html#extensions>
    mutating func extend(_ node: JSONNode, called name: String? = nil, as type: String? = nil) {
        let address = "http://hl7.org/fhir/\(converter.version.rawValue)/StructureDefinition/extension-"
        for item in node.items {
            let url = "\(address)\(path).\(name ?? node.name)"
            if let value = converter.extensionText(item, url: url, type: type ?? Self.type(of: node.name)) {
                add("extension", value)
            }
        }
    }

    /// The type that the name of a choice ends with.
    private static func type(of name: String) -> String? {
        ["CodeableConcept", "Reference", "DateTime", "Quantity", "Period", "Range", "Ratio", "Attachment", "Timing"]
            .first { name.hasSuffix($0) && name.count > $0.count }
    }

    /// Gives the status that says what a flag said; what was entered in error stays that.
    ///
    /// `keepingFlag` is for a status that says more than that it did not happen.
    mutating func negate(_ status: String, keepingFlag: Bool = false) {
        guard let negation else { return }
        let sent = source["status"]
        guard sent?.isString("entered-in-error") != true else { return extend(negation) }
        if keepingFlag { extend(negation) }
        if let sent, sent.string != status { extend(sent, as: "Code") }
        replace("status", VersionText(status, from: negation))
    }

    /// Says that what R4 requires was not sent (rules A5, A33).
    mutating func fill() {
        for element in converter.required(of: type) where !element.names.contains(where: { has($0) || has("_\($0)") }) {
            guard let name = element.names.first, !element.isReference else { continue }
            if element.takesUnknown {
                add(name, VersionText("unknown", from: source))
            } else {
                members(append: element.isPrimitive ? "_\(name)" : name, isList: element.isList)
            }
        }
    }

    private mutating func members(append name: String, isList: Bool) {
        let url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
        let json = #"{"extension":[{"url":"\#(url)","valueCode":"unknown"}]}"#
        add(VersionMember(name: name, values: [VersionText(json: json, from: source)], isList: isList))
    }
}
