package import JSONTree

extension Specimen {
    /// How the sample was taken.
    ///
    /// Source: <https://hl7.org/fhir/R4/specimen-definitions.html#Specimen.collection>
    package struct Collection: FHIRElement {
        package var extensions: [Extension]
        package var collector: Reference?
        package var collected: EventTime?
        package var duration: Quantity?
        package var quantity: Quantity?
        package var method: CodeableConcept?
        package var bodySite: CodeableConcept?
        package var fastingStatus: FastingStatus?
    }
}

extension Specimen.Collection {
    package init(
        collector: Reference? = nil,
        collected: EventTime? = nil,
        duration: Quantity? = nil,
        quantity: Quantity? = nil,
        method: CodeableConcept? = nil,
        bodySite: CodeableConcept? = nil,
        fastingStatus: FastingStatus? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            collector: collector,
            collected: collected,
            duration: duration,
            quantity: quantity,
            method: method,
            bodySite: bodySite,
            fastingStatus: fastingStatus
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        collector = json.element("collector")
        collected = EventTime(json, as: .collected)
        duration = json.element("duration")
        quantity = json.element("quantity")
        method = json.element("method")
        bodySite = json.element("bodySite")
        fastingStatus = FastingStatus(json)
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("collector", collector)
        collected?.write(into: &json, as: .collected)
        json.member("duration", duration)
        json.member("quantity", quantity)
        json.member("method", method)
        json.member("bodySite", bodySite)
        fastingStatus?.write(into: &json)
        json.endObject()
    }
}
