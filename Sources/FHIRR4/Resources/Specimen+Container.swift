package import JSONTree

extension Specimen {
    /// What the sample is kept in.
    ///
    /// Source: <https://hl7.org/fhir/R4/specimen-definitions.html#Specimen.container>
    package struct Container: FHIRElement {
        package var extensions: [Extension]
        package var identifier: [Identifier] = []
        package var description: String?
        package var type: CodeableConcept?
        package var capacity: Quantity?
        package var specimenQuantity: Quantity?
        package var additive: CodeOrReference?
    }
}

extension Specimen.Container {
    package init(
        identifier: [Identifier] = [],
        description: String? = nil,
        type: CodeableConcept? = nil,
        capacity: Quantity? = nil,
        specimenQuantity: Quantity? = nil,
        additive: CodeOrReference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            identifier: identifier,
            description: description,
            type: type,
            capacity: capacity,
            specimenQuantity: specimenQuantity,
            additive: additive
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        identifier = json.list("identifier")
        description = json.text("description")
        type = json.element("type")
        capacity = json.element("capacity")
        specimenQuantity = json.element("specimenQuantity")
        additive = CodeOrReference(json, "additiveCodeableConcept", "additiveReference")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("identifier", identifier)
        json.member("description", description)
        json.member("type", type)
        json.member("capacity", capacity)
        json.member("specimenQuantity", specimenQuantity)
        additive?.write(into: &json, "additiveCodeableConcept", "additiveReference")
        json.endObject()
    }
}
