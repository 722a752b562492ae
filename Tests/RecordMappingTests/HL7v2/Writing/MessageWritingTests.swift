import FHIRR4
import Findings
import Fixtures
import HL7v2
import RecordMapping
import Testing

/// Messages written from records made by hand.
@Suite struct MessageWritingTests {
    private var patient: Patient {
        var patient = Patient()
        patient.name = [HumanName(text: "Ada Okafor", family: "Okafor", given: ["Ada"])]
        return patient
    }

    private func coded(_ system: String, _ code: String, _ display: String? = nil) -> CodeableConcept {
        CodeableConcept(coding: [Coding(system: system, code: code, display: display)])
    }

    private func allergy(_ status: String) -> AllergyIntolerance {
        var allergy = AllergyIntolerance(patient: Reference())
        let system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-"
        allergy.code = coded("http://snomed.info/sct", "91936005", "Allergy to penicillin")
        allergy.clinicalStatus = CodeableConcept(coding: [Coding(system: system + "clinical", code: "active")])
        allergy.verificationStatus = CodeableConcept(coding: [Coding(system: system + "verification", code: status)])
        return allergy
    }

    private func observation(_ value: ObservationValue?, _ code: String = "2345-7") -> Observation {
        var observation = Observation(status: "final", code: coded("http://loinc.org", code, "Measured"))
        observation.effective = .dateTime("2026-05-03T08:15:00+02:00")
        observation.value = value
        return observation
    }

    @Test func `a file has one batch, its counts are right, and every segment ends with CR`() throws {
        let bytes = try WrittenRecord(patient, [allergy("confirmed")]).batch.bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\n"))
        #expect(text.hasSuffix("\r"))
        let lines = text.split(separator: "\r")
        #expect(lines.first?.hasPrefix("FHS|^~\\&|CHARTWAY|") == true)
        #expect(lines.dropFirst().first?.hasPrefix("BHS|^~\\&|CHARTWAY|") == true)
        #expect(lines.suffix(2) == ["BTS|2", "FTS|1"])
        let batch = try Batch(bytes)
        #expect(batch.messages.count == 2)
        #expect(batch.miscounts.isEmpty)
        #expect(lines.filter { $0.hasPrefix("MSH") }.allSatisfy { $0.hasSuffix("|P|2.5.1||||||UNICODE UTF-8") })
    }

    @Test func `the registration comes last, so that it stands`() throws {
        let record = try WrittenRecord(patient, [allergy("confirmed"), observation(.string("clear"))])
        #expect(try record.events == ["ORU^R01^ORU_R01", "ADT^A60^ADT_A60", "ADT^A31^ADT_A05"])
    }

    @Test(arguments: ["refuted", "entered-in-error"])
    func `what is refuted or was an error is in no message and is reported (A8, A32)`(_ status: String) throws {
        var problem = Condition(subject: Reference())
        problem.code = CodeableConcept(text: "Asthma")
        let system = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
        problem.verificationStatus = CodeableConcept(coding: [Coding(system: system, code: status)])
        let record = try WrittenRecord(patient, [allergy(status), problem])
        let text = String(decoding: record.batch.bytes, as: UTF8.self)
        #expect(!text.contains("Asthma") && !text.contains("91936005"))
        #expect(record.unsaid == ["resource.unsaid AllergyIntolerance", "resource.unsaid Condition"])
        #expect(record.batch.findings.allSatisfy { $0.severity == .warning })
        #expect(record.batch.findings[0].place.path.hasPrefix("AllergyIntolerance/"))
    }

    @Test func `kinds that no message has a place for are reported and not written`() throws {
        let request = MedicationRequest(
            status: "active",
            intent: "order",
            medication: .concept(CodeableConcept(text: "Metformin")),
            subject: Reference()
        )
        let record = try WrittenRecord(patient, [request])
        #expect(record.unsaid == ["resource.unsaid MedicationRequest"])
        #expect(try record.messages.count == 1)
    }

    @Test func `separators, controls and other scripts are escaped and read back (A21)`() throws {
        let words = "a|b^c~d\\e&f \\T\\ 林美玲 😀 \u{0B}é"
        let record = try WrittenRecord(patient, [observation(.string(words))])
        let obx = try #require(try record.segments("OBX").first)
        #expect(obx.contains(#"a\F\b\S\c\R\d\E\e\T\f \E\T\E\ 林美玲 😀 \X0B\é"#))
        let back = try #require(try record.backFromMessages().resources(Observation.self).first)
        // A control character is no part of what a reader takes over.
        #expect(back.value == .string(words.filter { $0 != "\u{0B}" }))
        #expect(record.unsaid.isEmpty)
    }

    @Test func `several lines of a value stay lines`() throws {
        let record = try WrittenRecord(patient, [observation(.string("first\nsecond\n\nlast"))])
        let back = try #require(try record.backFromMessages().resources(Observation.self).first)
        #expect(back.value == .string("first\nsecond\n\nlast"))
        #expect(try record.segments("OBX").first?.contains(#"|TX|"#) == true)
    }

    @Test(arguments: [
        "http://loinc.org", "http://snomed.info/sct", "urn:oid:2.999.8", "https://example.org/codes?x=1&y=2",
        "http://terminology.hl7.org/CodeSystem/v2-0127", "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        "http://hl7.org/fhir/sid/icd-10-cm", "urn:chartway:stmartin:codes:L",
    ])
    func `the system of a code reads back whatever it is called (A13, C11)`(_ system: String) throws {
        let value = CodeableConcept(coding: [Coding(system: system, code: "X1", display: "Found")], text: "Found")
        let record = try WrittenRecord(patient, [observation(.concept(value))])
        let back = try #require(try record.backFromMessages().resources(Observation.self).first)
        #expect(back.value == .concept(value))
        #expect(record.unsaid.isEmpty)
    }

    @Test func `well-known systems are called by their names of table 0396`() throws {
        let value = coded("http://snomed.info/sct", "260385009", "Negative")
        let record = try WrittenRecord(patient, [observation(.concept(value))])
        let obx = try #require(try record.segments("OBX").first)
        #expect(obx.contains("|CE|2345-7^Measured^LN|"))
        #expect(obx.contains("|260385009^Negative^SCT|"))
    }

    @Test(arguments: [
        ("1.50", "1.50"), ("1.0E2", "100"), ("1.25e1", "12.5"), ("5E-3", "0.005"), ("-3", "-3"), ("12E0", "12"),
    ])
    func `a number is spelled without an exponent and keeps its digits`(_ number: String, _ plain: String) throws {
        let amount = Quantity(value: number, unit: "mg/dL", system: "http://unitsofmeasure.org", code: "mg/dL")
        let record = try WrittenRecord(patient, [observation(.quantity(amount))])
        #expect(try record.segments("OBX").first?.contains("||\(plain)|mg/dL^^UCUM|") == true)
        #expect(record.unsaid.isEmpty)
    }

    @Test func `a value that v2 has no type for leaves no observation without it (C34)`() throws {
        let ratio = Ratio(numerator: Quantity(value: "1", unit: "mg"), denominator: Quantity(value: "2", unit: "mL"))
        let record = try WrittenRecord(patient, [observation(.ratio(ratio))])
        #expect(try record.segments("OBX").isEmpty)
        #expect(record.unsaid == ["resource.unsaid Observation"])
    }

    @Test func `observations of no report stand under a heading that claims no report and no order`() throws {
        var pulse = observation(.quantity(Quantity(value: "72", unit: "/min")), "8867-4")
        let system = "http://terminology.hl7.org/CodeSystem/observation-category"
        pulse.category = [coded(system, "vital-signs", "Vital Signs")]
        let smoking = observation(.string("never"), "72166-2")
        let record = try WrittenRecord(patient, [pulse, smoking])
        let obr = try record.segments("OBR")
        #expect(obr.count == 2)
        #expect(obr[0].hasPrefix("OBR|1|||vital-signs^Vital Signs^\(system)|||20260503081500+0200"))
        #expect(obr[1].hasPrefix("OBR|2|||^Observations^\(system)|||20260503081500+0200"))
        let back = try record.backFromMessages()
        #expect(try back.resources(DiagnosticReport.self).isEmpty)
        #expect(try back.resources(ServiceRequest.self).isEmpty)
        let found = try back.resources(Observation.self)
        #expect(Set(found.map(\.category)) == [pulse.category, []])
        #expect(record.unsaid.isEmpty)
    }

    @Test func `parts are OBX of their own, tied together by OBX-4, and that they were one is reported`() throws {
        var pressure = observation(nil, "85354-9")
        pressure.component = [("8480-6", "120"), ("8462-4", "80")].map { code, number in
            Observation.Component(
                code: coded("http://loinc.org", code),
                value: .quantity(Quantity(value: number, unit: "mm[Hg]"))
            )
        }
        let record = try WrittenRecord(patient, [pressure])
        let obx = try record.segments("OBX")
        #expect(
            obx.map { $0.prefix(24) }
                == ["OBX|1|NM|8480-6^^LN|1.1|1", "OBX|2|NM|8462-4^^LN|1.2|8"].map { $0.prefix(24) }
        )
        #expect(record.unsaid.contains("element.unsaid Observation.component"))
    }

    @Test(arguments: [
        ("planned", "A05"), ("in-progress", "A04"), ("finished", "A03"), ("cancelled", "A11"), ("unknown", "A08"),
    ])
    func `the event of a visit says how it stands and reads back (C21)`(_ status: String, _ event: String) throws {
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        var visit = Encounter(status: Primitive(status), class: Coding(system: act, code: "AMB", display: "ambulatory"))
        visit.identifier = [Identifier(system: "urn:oid:2.999.7", value: "V-1")]
        let end: Primitive? = status == "finished" ? "2026-05-03T10:00:00+02:00" : nil
        visit.period = Period(start: "2026-05-03T08:00:00+02:00", end: end)
        let record = try WrittenRecord(patient, [visit])
        #expect(try record.events.first?.hasPrefix("ADT^\(event)^") == true)
        let back = try #require(try record.backFromMessages().resources(Encounter.self).first)
        #expect(back.status.value == status)
        #expect(back.class.code == "AMB")
        #expect(record.unsaid.isEmpty)
    }

    @Test func `an intolerance is none of the allergies that IAM-2 stands for`() throws {
        var intolerance = allergy("confirmed")
        intolerance.type = "intolerance"
        intolerance.category = ["food"]
        let record = try WrittenRecord(patient, [intolerance])
        #expect(try record.segments("IAM").first?.contains("|IN^Intolerance^HL70436|") == true)
        let back = try #require(try record.backFromMessages().resources(AllergyIntolerance.self).first)
        #expect(back.type == "intolerance")
        #expect(back.category == ["food"])
        #expect(record.unsaid.isEmpty)
    }

    @Test func `the same record gives the same messages`() throws {
        let record = try WrittenRecord(patient, [allergy("confirmed"), observation(.string("clear"))])
        #expect(record.batch.bytes == record.batch.bytes)
    }
}
