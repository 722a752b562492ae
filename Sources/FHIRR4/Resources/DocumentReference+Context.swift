package import JSONTree

extension DocumentReference {
    /// What the document is about: visit, event and time.
    ///
    /// Source: <https://hl7.org/fhir/R4/documentreference-definitions.html#DocumentReference.context>
    package struct Context: FHIRElement {
        package var extensions: [Extension]
        package var encounter: [Reference] = []
        package var event: [CodeableConcept] = []
        package var period: Period?
        package var facilityType: CodeableConcept?
        package var practiceSetting: CodeableConcept?
        package var sourcePatientInfo: Reference?
        package var related: [Reference] = []
    }
}

extension DocumentReference.Context {
    package init(
        encounter: [Reference] = [],
        event: [CodeableConcept] = [],
        period: Period? = nil,
        facilityType: CodeableConcept? = nil,
        practiceSetting: CodeableConcept? = nil,
        sourcePatientInfo: Reference? = nil,
        related: [Reference] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            encounter: encounter,
            event: event,
            period: period,
            facilityType: facilityType,
            practiceSetting: practiceSetting,
            sourcePatientInfo: sourcePatientInfo,
            related: related
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        encounter = json.list("encounter")
        event = json.list("event")
        period = json.element("period")
        facilityType = json.element("facilityType")
        practiceSetting = json.element("practiceSetting")
        sourcePatientInfo = json.element("sourcePatientInfo")
        related = json.list("related")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("encounter", encounter)
        json.member("event", event)
        json.member("period", period)
        json.member("facilityType", facilityType)
        json.member("practiceSetting", practiceSetting)
        json.member("sourcePatientInfo", sourcePatientInfo)
        json.member("related", related)
        json.endObject()
    }
}
