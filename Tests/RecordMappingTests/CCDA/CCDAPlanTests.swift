import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAPlanTests {
    private typealias Sample = CCDASample

    private func reading(
        _ element: String,
        _ template: String,
        _ inner: String,
        mood: String,
        negated: Bool = false
    ) throws -> Reading {
        let entry = Sample.entry(element, template, inner, mood: mood, negated: negated)
        return try Sample.reading([Sample.section("10", "18776-5", entry)])
    }

    private func request(_ mood: String, _ status: String = "active", negated: Bool = false) throws -> ServiceRequest {
        let inner = Sample.sct("73761001", "Colonoscopy") + Sample.status(status) + Sample.at("20240501")
        let reading = try reading("procedure", "41", inner, mood: mood, negated: negated)
        return try #require(reading.resources(ServiceRequest.self).first)
    }

    @Test(arguments: [("RQO", "order"), ("INT", "plan"), ("PRMS", "plan"), ("PRP", "proposal"), ("ARQ", "proposal")])
    func `B74 the mood tells how binding it is`(_ mood: String, _ intent: String) throws {
        #expect(try request(mood).intent == intent)
    }

    @Test(arguments: [
        ("new", "active"), ("active", "active"), ("cancelled", "revoked"), ("aborted", "revoked"), ("held", "on-hold"),
        ("completed", "completed"),
    ])
    func `B74 the status follows the act`(_ code: String, _ status: String) throws {
        #expect(try request("RQO", code).status.value == status)
    }

    @Test func `A7 a negated plan must not be carried out`() throws {
        #expect(try request("RQO", negated: true).doNotPerform == true)
        #expect(try request("RQO").doNotPerform == nil)
    }

    @Test func `B74 a definition is no order`() throws {
        let reading = try reading("act", "39", Sample.sct("73761001"), mood: "DEF")
        #expect(try reading.resources(ServiceRequest.self).isEmpty)
    }

    @Test func `B74 a promised visit of known times is booked, any other is proposed`() throws {
        let times = """
            <effectiveTime><low value="20240501103000-0500"/><high value="20240501110000-0500"/></effectiveTime>
            """
        let booked = try reading("encounter", "40", Sample.sct("185349003") + times, mood: "PRMS")
        let appointment = try #require(try booked.resources(Appointment.self).first)
        #expect(appointment.status == "booked")
        #expect(appointment.start == "2024-05-01T10:30:00-05:00")
        #expect(appointment.participant.first?.actor?.kind == "Patient")
        let wish = try reading("encounter", "40", Sample.sct("185349003") + Sample.at("20240501"), mood: "RQO")
        let proposed = try #require(try wish.resources(Appointment.self).first)
        #expect(proposed.status == "proposed")
        #expect(proposed.start == nil)
        #expect(proposed.requestedPeriod.first?.start == "2024-05-01")
    }

    @Test func `B74 a supply with an amount is a request for it`() throws {
        let product = """
            <quantity value="10" unit="1"/><product><manufacturedProduct><manufacturedMaterial>\
            <code code="33388001" codeSystem="\(Sample.snomed)" displayName="Strips"/></manufacturedMaterial>\
            </manufacturedProduct></product>
            """
        let supply = try reading("supply", "43", Sample.status("active") + product, mood: "INT")
        let request = try #require(try supply.resources(SupplyRequest.self).first)
        #expect(request.quantity.value == "10")
        #expect(request.status == "active")
        let plain = try reading("supply", "43", Sample.sct("33388001") + Sample.status("active"), mood: "INT")
        #expect(try plain.resources(SupplyRequest.self).isEmpty)
        #expect(try plain.resources(ServiceRequest.self).count == 1)
    }

    @Test func `B74 a referral has its category, and an observation as aim is a goal`() throws {
        let referral = try reading(
            "act",
            "140",
            Sample.sct("44383000", "Cardiology") + Sample.status("active"),
            mood: "RQO"
        )
        #expect(try referral.resources(ServiceRequest.self).first?.category.first?.coding.first?.code == "3457005")
        let aim = try reading("observation", "44", Sample.loinc("29463-7") + Sample.status("active"), mood: "GOL")
        #expect(try aim.resources(Goal.self).count == 1)
        #expect(try aim.resources(ServiceRequest.self).isEmpty)
    }

    @Test func `A7 a negated instruction makes no resource`() throws {
        let reading = try reading("act", "20", Sample.sct("311401005", "Education"), mood: "INT", negated: true)
        #expect(try reading.resources(ServiceRequest.self).isEmpty)
        #expect(reading.unmapped.isEmpty)
    }
}
