package import JSONTree

extension Encounter {
    /// Somebody who took part in the visit besides the patient.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.participant>
    package struct Participant: FHIRElement {
        package var extensions: [Extension]
        package var type: [CodeableConcept] = []
        package var period: Period?
        package var individual: Reference?
    }
}

extension Encounter.Participant {
    package init(
        type: [CodeableConcept] = [],
        period: Period? = nil,
        individual: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, type: type, period: period, individual: individual)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.list("type")
        period = json.element("period")
        individual = json.element("individual")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        json.member("period", period)
        json.member("individual", individual)
        json.endObject()
    }
}
