package import JSONTree

extension Specimen {
    /// What was done to the sample afterwards.
    ///
    /// Source: <https://hl7.org/fhir/R4/specimen-definitions.html#Specimen.processing>
    package struct Processing: FHIRElement {
        package var extensions: [Extension]
        package var description: String?
        package var procedure: CodeableConcept?
        package var additive: [Reference] = []
        package var time: EventTime?
    }
}

extension Specimen.Processing {
    package init(
        description: String? = nil,
        procedure: CodeableConcept? = nil,
        additive: [Reference] = [],
        time: EventTime? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            description: description,
            procedure: procedure,
            additive: additive,
            time: time
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        description = json.text("description")
        procedure = json.element("procedure")
        additive = json.list("additive")
        time = EventTime(json, as: .time)
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("description", description)
        json.member("procedure", procedure)
        json.member("additive", additive)
        time?.write(into: &json, as: .time)
        json.endObject()
    }
}
