import FHIRR4
import Testing

@Suite struct FHIRResourceTests {
    static let kinds: [any FHIRResource.Type] = [
        Account.self, AllergyIntolerance.self, Appointment.self, Basic.self, Bundle.self, CarePlan.self,
        CareTeam.self, ChargeItem.self, Composition.self, Condition.self, Consent.self, Coverage.self, Device.self,
        DeviceUseStatement.self, DiagnosticReport.self, DocumentReference.self, Encounter.self, EpisodeOfCare.self,
        FamilyMemberHistory.self, Goal.self, ImagingStudy.self, Immunization.self, ImmunizationRecommendation.self,
        Location.self, Media.self, Medication.self, MedicationAdministration.self, MedicationDispense.self,
        MedicationRequest.self, MedicationStatement.self, MessageHeader.self, Observation.self,
        OperationOutcome.self, Organization.self, Patient.self, Practitioner.self, PractitionerRole.self,
        Procedure.self, Provenance.self, RelatedPerson.self, Schedule.self, ServiceRequest.self, Slot.self,
        Specimen.self, SupplyRequest.self,
    ]

    @Test(arguments: kinds)
    func `A33 what was not sent is not written`(_ kind: any FHIRResource.Type) throws {
        #expect(try kind.init(spelling: "{}").spelling == #"{"resourceType":"\#(kind.kind)"}"#)
    }

    @Test(arguments: kinds)
    func `members of the wrong shape are dropped`(_ kind: any FHIRResource.Type) throws {
        let json = """
            {"resourceType": 1, "id": [], "meta": "x", "text": [], "contained": {}, "extension": "x", "identifier": 7,
            "status": {}, "code": [1, null], "subject": "x", "patient": true, "category": [null, 1, []], "note": {},
            "class": 1, "type": 1.5, "name": [[]], "entry": [1], "period": "x", "start": {}, "end": 1, "active": "yes"}
            """
        #expect(try kind.init(spelling: json).spelling == #"{"resourceType":"\#(kind.kind)"}"#)
    }

    @Test(arguments: kinds)
    func `members that all kinds share are kept`(_ kind: any FHIRResource.Type) throws {
        let shared = """
            "id":"a","meta":{"versionId":"3"},"language":"en","text":{"status":"generated","div":"<div>x</div>"},\
            "contained":[{"resourceType":"Basic","id":"b"}],"extension":[{"url":"u","valueCode":"c"}],\
            "modifierExtension":[{"url":"v","valueBoolean":true}]
            """
        let json = #"{"resourceType":"\#(kind.kind)",\#(shared)}"#
        #expect(try kind.init(spelling: json).spelling == json)
    }

    @Test func `nested values that hold nothing leave no trace`() {
        var observation = Observation(status: "final", code: CodeableConcept(coding: [Coding()]))
        observation.subject = Reference()
        observation.effective = .period(Period())
        observation.value = .quantity(Quantity(value: ""))
        observation.category = [CodeableConcept(), CodeableConcept(text: "")]
        observation.component = [Observation.Component(code: CodeableConcept())]
        observation.extensions = []
        #expect(observation.spelling == #"{"resourceType":"Observation","status":"final"}"#)
    }

    @Test func `shared members are set through the resource`() {
        var patient = Patient(id: "1")
        patient.meta = Meta(source: "urn:x")
        patient.language = "en"
        patient.extensions = [Extension("u", .boolean(false))]
        #expect(
            String(decoding: patient.json(), as: UTF8.self) == """
                {"resourceType":"Patient","id":"1","meta":{"source":"urn:x"},"language":"en",\
                "extension":[{"url":"u","valueBoolean":false}]}
                """
        )
    }
}
