package import JSONTree

extension Encounter {
    /// How the patient came in and went out.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.hospitalization>
    package struct Hospitalization: FHIRElement {
        package var extensions: [Extension]
        package var preAdmissionIdentifier: Identifier?
        package var origin: Reference?
        package var admitSource: CodeableConcept?
        package var reAdmission: CodeableConcept?
        package var dietPreference: [CodeableConcept] = []
        package var specialCourtesy: [CodeableConcept] = []
        package var specialArrangement: [CodeableConcept] = []
        package var destination: Reference?
        package var dischargeDisposition: CodeableConcept?
    }
}

extension Encounter.Hospitalization {
    package init(
        preAdmissionIdentifier: Identifier? = nil,
        origin: Reference? = nil,
        admitSource: CodeableConcept? = nil,
        reAdmission: CodeableConcept? = nil,
        dietPreference: [CodeableConcept] = [],
        specialCourtesy: [CodeableConcept] = [],
        specialArrangement: [CodeableConcept] = [],
        destination: Reference? = nil,
        dischargeDisposition: CodeableConcept? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            preAdmissionIdentifier: preAdmissionIdentifier,
            origin: origin,
            admitSource: admitSource,
            reAdmission: reAdmission,
            dietPreference: dietPreference,
            specialCourtesy: specialCourtesy,
            specialArrangement: specialArrangement,
            destination: destination,
            dischargeDisposition: dischargeDisposition
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        preAdmissionIdentifier = json.element("preAdmissionIdentifier")
        origin = json.element("origin")
        admitSource = json.element("admitSource")
        reAdmission = json.element("reAdmission")
        dietPreference = json.list("dietPreference")
        specialCourtesy = json.list("specialCourtesy")
        specialArrangement = json.list("specialArrangement")
        destination = json.element("destination")
        dischargeDisposition = json.element("dischargeDisposition")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("preAdmissionIdentifier", preAdmissionIdentifier)
        json.member("origin", origin)
        json.member("admitSource", admitSource)
        json.member("reAdmission", reAdmission)
        json.member("dietPreference", dietPreference)
        json.member("specialCourtesy", specialCourtesy)
        json.member("specialArrangement", specialArrangement)
        json.member("destination", destination)
        json.member("dischargeDisposition", dischargeDisposition)
        json.endObject()
    }
}
