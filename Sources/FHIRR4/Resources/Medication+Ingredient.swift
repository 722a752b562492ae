package import JSONTree

extension Medication {
    /// One part of a medication.
    ///
    /// Source: <https://hl7.org/fhir/R4/medication-definitions.html#Medication.ingredient>
    package struct Ingredient: FHIRElement {
        package var extensions: [Extension]
        package var item: CodeOrReference
        /// `false` for a vehicle or base.
        package var isActive: Bool?
        package var strength: Ratio?
    }
}

extension Medication.Ingredient {
    package init(
        item: CodeOrReference,
        isActive: Bool? = nil,
        strength: Ratio? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, item: item, isActive: isActive, strength: strength)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        item = CodeOrReference(json, "itemCodeableConcept", "itemReference") ?? .concept(CodeableConcept())
        isActive = json.flag("isActive")
        strength = json.element("strength")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        item.write(into: &json, "itemCodeableConcept", "itemReference")
        json.member("isActive", boolean: isActive)
        json.member("strength", strength)
        json.endObject()
    }
}
