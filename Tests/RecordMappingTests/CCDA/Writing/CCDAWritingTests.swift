import FHIRR4
import Foundation
import RecordMapping
import Testing

@Suite struct CCDAWritingTests {
    private static let subject = Reference("Patient/0a000000-0000-5000-8000-000000000001")

    @Test func `where nothing is known the section says so and denies nothing`() throws {
        let text = try WrittenRecord(Patient()).text
        #expect(text.contains("The record holds no information about allergies."))
        #expect(text.components(separatedBy: "<section nullFlavor=\"NI\">").count > 6)
        #expect(!text.contains("negationInd"))
        #expect(try WrittenRecord(Patient()).back().facts.isEmpty)
    }

    @Test(arguments: [
        ("http://hospital.example/mrn", "17"), ("http://hospital.example/mrn", "a/b:c"), ("urn:example:x", "1"),
        ("urn:oid:1.2.3.4", "1"), ("urn:uuid:6f1d7f3e-2a53-4c9b-9a38-3e1c6c5c5b11", "z"),
        ("http://hl7.org/fhir/sid/us-npi", "1234567893"), ("plain name", "1"),
    ])
    func `A16 identifiers come back whether their system has an OID or not`(_ system: String, _ value: String) throws {
        var patient = Patient()
        patient.identifier = [Identifier(system: system, value: Primitive(value))]
        #expect(try WrittenRecord(patient).back().patient.identifier == patient.identifier)
    }

    @Test func `A16 an identifier without a system gets none`() throws {
        var patient = Patient()
        patient.identifier = [Identifier(value: "17")]
        #expect(try WrittenRecord(patient).back().patient.identifier == patient.identifier)
    }

    @Test(arguments: ["http://hospital.example/codes", "http://snomed.info/sct", "urn:oid:1.2.3.4", "http://loinc.org"])
    func `A13 codes come back whether their system has an OID or not`(_ system: String) throws {
        var condition = Condition(subject: Self.subject)
        let coding = [Coding(system: system, code: "1-8", display: "Something"), Coding(system: system, code: "2")]
        condition.code = CodeableConcept(coding: coding, text: "Some thing")
        let back = try WrittenRecord(Patient(), [condition]).back().resources(Condition.self)
        #expect(back.map(\.code) == [condition.code])
    }

    @Test func `A7 a refuted problem is written as one that is not there`() throws {
        var condition = Condition(subject: Self.subject)
        condition.code = CodeableConcept(text: "Asthma")
        condition.verificationStatus = CodeableConcept(
            coding: [Coding(system: "http://terminology.hl7.org/CodeSystem/condition-ver-status", code: "refuted")]
        )
        let record = try WrittenRecord(Patient(), [condition])
        #expect(record.text.contains("negationInd=\"true\""))
        let back = try record.back().resources(Condition.self)
        #expect(back.first?.verificationStatus?.coding.first?.code == "refuted")
    }

    @Test func `what was entered in error is not written`() throws {
        var condition = Condition(subject: Self.subject)
        condition.code = CodeableConcept(text: "Asthma")
        condition.verificationStatus = CodeableConcept(
            coding: [
                Coding(system: "http://terminology.hl7.org/CodeSystem/condition-ver-status", code: "entered-in-error")
            ]
        )
        #expect(try !WrittenRecord(Patient(), [condition]).text.contains("Asthma"))
    }

    @Test func `every reference into the narrative leads to a cell`() throws {
        var condition = Condition(subject: Self.subject)
        condition.code = CodeableConcept(text: "Asthma")
        condition.note = [Annotation(text: "Since childhood")]
        let text = try WrittenRecord(Patient(), [condition]).text
        let references = text.components(separatedBy: "<reference value=\"#").dropFirst().map { piece in
            String(piece.prefix { $0 != "\"" })
        }
        #expect(references.count >= 2)
        for id in references { #expect(text.contains("ID=\"\(id)\""), "\(id)") }
    }

    @Test func `a single result makes no report and no panel`() throws {
        let category = CodeableConcept(
            coding: [
                Coding(system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "laboratory")
            ]
        )
        var observation = Observation(status: "final", code: CodeableConcept(text: "Glucose"))
        observation.subject = Self.subject
        observation.category = [category]
        observation.value = .quantity(Quantity(value: "5.50", unit: "mmol/L"))
        let back = try WrittenRecord(Patient(), [observation]).back()
        #expect(try back.resources(DiagnosticReport.self).isEmpty)
        let values = try back.resources(Observation.self).map(\.value)
        guard case .quantity(let amount) = values.first else { Issue.record("no amount"); return }
        #expect(amount.value == "5.50")
    }

    @Test func `a referral note says that nobody told why`() throws {
        let bytes = try WrittenRecord(Patient()).document(.referral)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("57133-1"))
        #expect(text.contains("The record does not say why the person is referred."))
    }

    @Test func `a record without an author blames nobody`() throws {
        var condition = Condition(subject: Self.subject)
        condition.code = CodeableConcept(text: "Asthma")
        let back = try WrittenRecord(Patient(), [condition]).back().resources(Condition.self)
        #expect(back.first?.recorder == nil)
        #expect(back.first?.recordedDate == nil)
    }
}
