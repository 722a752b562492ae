import FHIRR4
import Testing

/// What a mapping builds, against the JSON that R4 asks for.
@Suite struct WrittenResourcesTests {
    private let patient = Reference("Patient/1")

    @Test func `B58 a blood pressure has two components and no value`() {
        var pressure = Observation(status: "final", code: loinc("85354-9"))
        pressure.subject = patient
        pressure.effective = .dateTime("2026-05-03T10:15:00-05:00")
        pressure.component = [
            Observation.Component(code: loinc("8480-6"), value: .quantity(Quantity(value: "120", unit: "mm[Hg]"))),
            Observation.Component(code: loinc("8462-4"), dataAbsentReason: CodeableConcept(text: "not measured")),
        ]
        #expect(
            pressure.spelling == """
                {"resourceType":"Observation","status":"final",\
                "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},\
                "subject":{"reference":"Patient/1"},"effectiveDateTime":"2026-05-03T10:15:00-05:00","component":[\
                {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},\
                "valueQuantity":{"value":120,"unit":"mm[Hg]"}},\
                {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},\
                "dataAbsentReason":{"text":"not measured"}}]}
                """
        )
    }

    @Test func `A8 no known vaccination is not done and has no date`() {
        let none = Immunization(
            status: "not-done",
            vaccineCode: CodeableConcept(coding: [Coding(system: "http://snomed.info/sct", code: "787482006")]),
            patient: patient,
            occurrence: .dateTime(Primitive(absent: "not-applicable"))
        )
        #expect(
            none.spelling == """
                {"resourceType":"Immunization","status":"not-done",\
                "vaccineCode":{"coding":[{"system":"http://snomed.info/sct","code":"787482006"}]},\
                "patient":{"reference":"Patient/1"},"_occurrenceDateTime":{"extension":[{"url":\
                "\(Extension.dataAbsentReason)","valueCode":"not-applicable"}]}}
                """
        )
    }

    @Test func `B33 a dose twice a day for a week is a timing`() {
        var order = MedicationRequest(
            status: "active",
            intent: "order",
            medication: .concept(CodeableConcept(text: "Example 20 mg")),
            subject: patient
        )
        let week = Timing.Repeat(
            bounds: .period(Period(start: "2026-05-03", end: "2026-05-10")),
            frequency: 2,
            period: "1",
            periodUnit: "d"
        )
        let dose = Dosage.DoseAndRate(dose: .quantity(Quantity(value: "1.0", unit: "tablet")))
        order.dosageInstruction = [
            Dosage(timing: Timing(repeat: week), asNeeded: .boolean(false), doseAndRate: [dose])
        ]
        #expect(
            order.spelling == """
                {"resourceType":"MedicationRequest","status":"active","intent":"order",\
                "medicationCodeableConcept":{"text":"Example 20 mg"},"subject":{"reference":"Patient/1"},\
                "dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"start":"2026-05-03","end":"2026-05-10"},\
                "frequency":2,"period":1,"periodUnit":"d"}},"asNeededBoolean":false,\
                "doseAndRate":[{"doseQuantity":{"value":1.0,"unit":"tablet"}}]}]}
                """
        )
    }

    @Test func `A6 a section without entries says why`() {
        var document = Composition(
            status: "final",
            type: loinc("34133-9"),
            date: "2026-05-03",
            title: "Summary"
        )
        document.author = [Reference(display: "Dr. Example")]
        document.section = [
            Composition.Section(title: "Allergies", emptyReason: CodeableConcept(text: "unavailable"))
        ]
        #expect(
            document.spelling == """
                {"resourceType":"Composition","status":"final",\
                "type":{"coding":[{"system":"http://loinc.org","code":"34133-9"}]},"date":"2026-05-03",\
                "author":[{"display":"Dr. Example"}],"title":"Summary",\
                "section":[{"title":"Allergies","emptyReason":{"text":"unavailable"}}]}
                """
        )
    }

    private func loinc(_ code: String) -> CodeableConcept {
        CodeableConcept(coding: [Coding(system: "http://loinc.org", code: code)])
    }
}
