package import JSONTree

extension Dosage {
    /// How much is given at once, and how fast.
    ///
    /// Source: <https://hl7.org/fhir/R4/dosage-definitions.html#Dosage.doseAndRate>
    package struct DoseAndRate: FHIRElement {
        package var extensions: [Extension]
        package var type: CodeableConcept?
        package var dose: Dose?
        package var rate: Rate?
    }
}

extension Dosage.DoseAndRate {
    package init(type: CodeableConcept? = nil, dose: Dose? = nil, rate: Rate? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, type: type, dose: dose, rate: rate)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.element("type")
        dose = Dose(json)
        rate = Rate(json)
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        dose?.write(into: &json)
        rate?.write(into: &json)
        json.endObject()
    }
}
