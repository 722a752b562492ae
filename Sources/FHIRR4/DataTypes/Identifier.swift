package import JSONTree

/// A number or name by which somebody knows a person or thing, such as a medical record number.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Identifier>
package struct Identifier: FHIRElement {
    package var extensions: [Extension]
    /// `usual`, `official`, `temp`, `secondary` or `old`.
    package var use: String?
    package var type: CodeableConcept?
    /// The namespace: a URL, or `urn:oid:` or `urn:uuid:`.
    package var system: String?
    /// What is unique within the system; as spelled, with leading zeros.
    package var value: Primitive?
    package var period: Period?
    /// Who gave the number; often only a display.
    package var assigner: Reference?
}

extension Identifier {
    package init(
        use: String? = nil,
        type: CodeableConcept? = nil,
        system: String? = nil,
        value: Primitive? = nil,
        period: Period? = nil,
        assigner: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            use: use,
            type: type,
            system: system,
            value: value,
            period: period,
            assigner: assigner
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        use = json.text("use")
        type = json.element("type")
        system = json.text("system")
        value = json.primitive("value")
        period = json.element("period")
        assigner = json.element("assigner")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("use", use)
        json.member("type", type)
        json.member("system", system)
        json.member("value", value)
        json.member("period", period)
        json.member("assigner", assigner)
        json.endObject()
    }
}
