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
        json.object {
            $0.member("extension", extensions)
            $0.member("preAdmissionIdentifier", preAdmissionIdentifier)
            $0.member("origin", origin)
            $0.member("admitSource", admitSource)
            $0.member("reAdmission", reAdmission)
            $0.member("dietPreference", dietPreference)
            $0.member("specialCourtesy", specialCourtesy)
            $0.member("specialArrangement", specialArrangement)
            $0.member("destination", destination)
            $0.member("dischargeDisposition", dischargeDisposition)
        }
    }
}
