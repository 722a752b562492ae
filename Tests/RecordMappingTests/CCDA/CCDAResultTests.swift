import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAResultTests {
    private typealias Sample = CCDASample

    private func reading(_ inner: String, head: String = "") throws -> Reading {
        let organizer = Sample.entry(
            "organizer",
            "1",
            Sample.id("o") + Sample.loinc("24323-8", "Panel") + Sample.status("completed") + head + inner
        )
        return try Sample.reading([Sample.section("3.1", "30954-2", organizer)])
    }

    private func result(_ inner: String, negated: Bool = false) -> String {
        Sample.component(
            Sample.statement("observation", "2", Sample.loinc("2345-7", "Glucose") + inner, negated: negated)
        )
    }

    private func observation(_ inner: String, negated: Bool = false) throws -> Observation {
        try #require(reading(result(inner, negated: negated)).resources(Observation.self).first)
    }

    @Test func `B50 a battery is a report with its results`() throws {
        let reading = try reading(
            result(
                Sample.id("a") + Sample.status("completed") + Sample.at("20240301") + Sample.amount("1.030", "mg/dL")
            )
                + result(Sample.id("b") + Sample.status("completed") + Sample.at("20240303"))
        )
        let report = try #require(try reading.resources(DiagnosticReport.self).first)
        #expect(report.status == "final")
        #expect(report.result.count == 2)
        #expect(report.category.first?.coding.first?.code == "laboratory")
        #expect(report.effective == .period(Period(start: "2024-03-01", end: "2024-03-03")))
    }

    @Test(arguments: [
        ("completed", "final"), ("active", "preliminary"), ("aborted", "cancelled"), ("nullified", "entered-in-error"),
    ])
    func `B51 the status follows the act and the value`(_ code: String, _ expected: String) throws {
        #expect(try observation(Sample.status(code) + Sample.amount("5", "mg/dL")).status.value == expected)
    }

    @Test func `B51 active without a value is registered, and no status is made up`() throws {
        #expect(try observation(Sample.status("active")).status == "registered")
        #expect(try observation(Sample.amount("5", "mg/dL")).status == "unknown")
    }

    @Test func `B55 ranges keep limits and words, and say what else than normal they mean`() throws {
        let low = """
            <referenceRange><observationRange><text>normal</text><value xsi:type="IVL_PQ">\
            <low value="70" unit="mg/dL"/>\
            <high value="99" unit="mg/dL"/></value><interpretationCode code="N" codeSystem="2.16.840.1.113883.5.83"/>\
            </observationRange></referenceRange><referenceRange><observationRange><value xsi:type="IVL_PQ">\
            <low value="200" unit="mg/dL"/></value><interpretationCode code="HH" codeSystem="2.16.840.1.113883.5.83"/>\
            </observationRange></referenceRange>
            """
        let ranges = try observation(Sample.status("completed") + low).referenceRange
        #expect(ranges.first?.text == "normal")
        #expect(ranges.first?.high?.value == "99")
        #expect(ranges.first?.type == nil)
        #expect(ranges.last?.type?.coding.first?.code == "HH")
    }

    @Test func `A7 a negated result has no value and says what it denies`() throws {
        let denied = try observation(Sample.status("completed") + Sample.amount("5", "mg/dL"), negated: true)
        #expect(denied.value == nil)
        #expect(denied.dataAbsentReason != nil)
        #expect(denied.note.map(\.text) == ["Negated: Glucose: 5 mg/dL"])
    }

    @Test func `A8 a negated result of nothing says that none is known`() throws {
        let nothing = Sample.component(
            Sample.statement(
                "observation",
                "2",
                "<code nullFlavor='NI'/>" + Sample.status("completed") + "<value xsi:type='CD' nullFlavor='NI'/>",
                negated: true
            )
        )
        let organizer = Sample.entry("organizer", "1", "<code nullFlavor='NA'/>" + Sample.status("completed") + nothing)
        let reading = try Sample.reading([Sample.section("3.1", "30954-2", organizer)])
        #expect(try reading.resources(Observation.self).isEmpty)
        #expect(try reading.resources(DiagnosticReport.self).isEmpty)
        let section = try reading.resources(Composition.self).first?.section.first
        #expect(section?.emptyReason?.coding.first?.code == "nilknown")
    }

    @Test func `A5 a value that is not there says why`() throws {
        let masked = try observation(Sample.status("completed") + "<value xsi:type='PQ' nullFlavor='MSK'/>")
        #expect(masked.dataAbsentReason?.coding.first?.code == "masked")
    }

    @Test func `A20 a range below a limit keeps the comparison, and words stay words`() throws {
        let below = try observation("<value xsi:type='IVL_PQ'><high value='5' unit='mg/dL' inclusive='false'/></value>")
        #expect(
            below.value
                == .quantity(
                    Quantity(
                        value: "5",
                        comparator: "<",
                        unit: "mg/dL",
                        system: "http://unitsofmeasure.org",
                        code: "mg/dL"
                    )
                )
        )
        #expect(try observation("<value xsi:type='ST'>1:64</value>").value == .string("1:64"))
    }

    @Test func `B56 the specimen of a battery is that of every result`() throws {
        let specimen = """
            <specimen><specimenRole><id root="1.2.41" extension="s"/><specimenPlayingEntity>\
            <code code="119297000" codeSystem="2.16.840.1.113883.6.96" displayName="Blood"/></specimenPlayingEntity>\
            </specimenRole></specimen>
            """
        let reading = try reading(result(Sample.amount("5", "mg/dL")), head: specimen)
        let report = try #require(try reading.resources(DiagnosticReport.self).first)
        #expect(report.specimen.count == 1)
        #expect(try reading.resources(Observation.self).first?.specimen == report.specimen.first)
        #expect(try reading.resources(Specimen.self).first?.type?.text == "Blood")
    }
}
