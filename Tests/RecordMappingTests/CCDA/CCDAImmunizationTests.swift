import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAImmunizationTests {
    private typealias Sample = CCDASample

    private func immunization(_ entry: String) throws -> Immunization {
        let section = Sample.section("2.1", "11369-6", entry)
        return try #require(Sample.reading([section]).resources(Immunization.self).first)
    }

    @Test func `B40 a dose has its day, lot, route and number, and no invented source`() throws {
        let dose = try immunization(
            Sample.vaccination(
                Sample.id("1") + Sample.status("completed") + Sample.at("20230905") + "<repeatNumber value='2'/>"
                    + "<routeCode code='C28161' codeSystem='2.16.840.1.113883.3.26.1.1'/>"
                    + "<doseQuantity value='0.50' unit='mL'/>" + Sample.performer()
            )
        )
        #expect(dose.status == "completed")
        #expect(dose.occurrence == .dateTime("2023-09-05"))
        #expect(dose.vaccineCode.coding.first?.system == "http://hl7.org/fhir/sid/cvx")
        #expect(dose.lotNumber == "L1")
        #expect(dose.doseQuantity?.value == "0.50")
        #expect(dose.protocolApplied.first?.doseNumber == .number(2))
        #expect(dose.primarySource == nil)
        #expect(dose.performer.first?.function?.coding.first?.code == "AP")
    }

    @Test(arguments: [
        ("completed", "completed"), ("active", "completed"), ("aborted", "not-done"), ("cancelled", "not-done"),
        ("nullified", "entered-in-error"),
    ])
    func `B41 the status follows the act`(_ code: String, _ expected: String) throws {
        let dose = try immunization(Sample.vaccination(Sample.status(code) + Sample.at("20230905")))
        #expect(dose.status.value == expected)
    }

    @Test func `A7 a negated vaccination was not done, and says why`() throws {
        let reason = Sample.related(
            Sample.statement("observation", "53", "<code code='PATOBJ' codeSystem='2.16.840.1.113883.5.8'/>"),
            type: "RSON"
        )
        let dose = try immunization(
            Sample.vaccination(Sample.status("completed") + Sample.at("2023") + reason, negated: true)
        )
        #expect(dose.status == "not-done")
        #expect(dose.statusReason?.coding.first?.code == "PATOBJ")
        #expect(dose.reasonCode.isEmpty)
    }

    @Test func `B42 a refusal of a dose that was given is a note`() throws {
        let reason = Sample.related(
            Sample.statement("observation", "53", "<code code='PATOBJ' codeSystem='2.16.840.1.113883.5.8'/>"),
            type: "RSON"
        )
        let dose = try immunization(Sample.vaccination(Sample.status("completed") + Sample.at("2023") + reason))
        #expect(dose.status == "completed")
        #expect(dose.statusReason == nil)
        #expect(dose.note.map(\.text) == ["Refusal: PATOBJ"])
    }

    @Test func `A8 a negated vaccination with nothing says that none is known`() throws {
        let entry = Sample.vaccination(Sample.status("completed"), negated: true, product: "<code nullFlavor='OTH'/>")
        let reading = try Sample.reading([Sample.section("2.1", "11369-6", entry)])
        let none = try #require(try reading.resources(Immunization.self).first)
        #expect(none.vaccineCode.coding.first?.code == "787482006")
        #expect(none.status == "not-done")
        #expect(none.occurrence == .dateTime(Primitive(absent: "unknown")))
        let section = try reading.resources(Composition.self).first?.section.first
        #expect(section?.emptyReason?.coding.first?.code == "nilknown")
    }

    @Test func `B43 a reaction is an observation of its own`() throws {
        let reaction = Sample.related(
            Sample.statement("observation", "9", Sample.coded("247472004", "Hives") + Sample.at("20230906")),
            type: "MFST"
        )
        let dose = try immunization(Sample.vaccination(Sample.status("completed") + Sample.at("20230905") + reaction))
        #expect(dose.reaction.first?.date == "2023-09-06")
        #expect(dose.reaction.first?.detail?.kind == "Observation")
    }

    @Test func `B40 a planned vaccination is an order`() throws {
        let entry = Sample.entry(
            "substanceAdministration",
            "120",
            Sample.status("active") + """
                <consumable><manufacturedProduct><manufacturedMaterial><code code="88" \
                codeSystem="2.16.840.1.113883.12.292"/></manufacturedMaterial></manufacturedProduct></consumable>
                """,
            mood: "INT"
        )
        let reading = try Sample.reading([Sample.section("10", "18776-5", entry)])
        #expect(try reading.resources(Immunization.self).isEmpty)
        #expect(try reading.resources(MedicationRequest.self).count == 1)
    }
}
