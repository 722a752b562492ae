import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAProcedureTests {
    private typealias Sample = CCDASample

    private func reading(_ inner: String, mood: String = "EVN", negated: Bool = false) throws -> Reading {
        let entry = Sample.entry("procedure", "14", inner, mood: mood, negated: negated)
        return try Sample.reading([Sample.section("7.1", "47519-4", entry)])
    }

    private func procedure(_ inner: String, negated: Bool = false) throws -> Procedure {
        try #require(reading(inner, negated: negated).resources(Procedure.self).first)
    }

    private let code = CCDASample.sct("80146002", "Appendectomy")

    @Test(arguments: [
        ("completed", "completed"), ("active", "in-progress"), ("aborted", "stopped"), ("cancelled", "not-done"),
        ("nullified", "entered-in-error"),
    ])
    func `B60 the status follows the act`(_ status: String, _ expected: String) throws {
        #expect(try procedure(code + Sample.status(status)).status.value == expected)
    }

    @Test func `B60 without a status nothing is claimed, and B61 an unknown time says so`() throws {
        let plain = try procedure(code)
        #expect(plain.status == "unknown")
        #expect(plain.performed == .dateTime(Primitive(absent: "unknown")))
    }

    @Test func `B61 performers, place, site, device and reason are kept`() throws {
        let parts = """
            <targetSiteCode code="66754008" codeSystem="\(Sample.snomed)"/>\(Sample.performer("1"))\
            \(Sample.performer("2"))<participant typeCode="LOC"><participantRole classCode="SDLOC">\
            <templateId root="\(Sample.entry)32"/><playingEntity classCode="PLC"><name>Theatre 2</name></playingEntity>\
            </participantRole></participant><participant typeCode="PRD"><participantRole classCode="MANU">\
            <templateId root="\(Sample.entry)37"/><id root="2.16.840.1.113883.3.3719" \
            extension="(01)00643169007222(17)201231(10)L7(21)S9"/><playingDevice>\
            <code code="2282003" codeSystem="\(Sample.snomed)"/></playingDevice></participantRole></participant>
            """
        let reason = Sample.related(
            Sample.statement("observation", "19", Sample.coded("74400008", "Pain")),
            type: "RSON"
        )
        let reading = try reading(code + Sample.status("completed") + Sample.at("20240301") + parts + reason)
        let procedure = try #require(try reading.resources(Procedure.self).first)
        #expect(procedure.performed == .dateTime("2024-03-01"))
        #expect(procedure.performer.count == 2)
        #expect(procedure.bodySite.first?.coding.first?.code == "66754008")
        #expect(procedure.location?.kind == "Location")
        #expect(procedure.focalDevice.first?.manipulated.kind == "Device")
        #expect(procedure.reasonCode.first?.coding.first?.code == "74400008")
        let device = try #require(try reading.resources(Device.self).first)
        #expect(device.lotNumber == "L7")
        #expect(device.serialNumber == "S9")
        #expect(device.expirationDate == "2020-12-31")
        #expect(device.udiCarrier.first?.deviceIdentifier == "00643169007222")
    }

    @Test func `A7 a negated procedure was not done`() throws {
        let denied = try procedure(code + Sample.status("completed"), negated: true)
        #expect(denied.status == "not-done")
        #expect(denied.code?.coding.first?.code == "80146002")
    }

    @Test func `A8 a negated procedure as such says that none is known`() throws {
        let reading = try reading(Sample.sct("71388002", "Procedure") + Sample.status("completed"), negated: true)
        let none = try #require(try reading.resources(Procedure.self).first)
        #expect(none.code?.coding.first?.code == "787480003")
        #expect(none.status == "not-done")
        let section = try reading.resources(Composition.self).first?.section.first
        #expect(section?.emptyReason?.coding.first?.code == "nilknown")
    }

    @Test func `B60 a procedure that is only ordered is a request`() throws {
        let reading = try reading(code + Sample.status("active"), mood: "RQO")
        #expect(try reading.resources(Procedure.self).isEmpty)
        #expect(try reading.resources(ServiceRequest.self).first?.intent == "order")
    }

    @Test func `B62 an observation of a procedure is an observation`() throws {
        let entry = Sample.entry("observation", "13", code + Sample.status("completed") + Sample.coded("1", "Fine"))
        let reading = try Sample.reading([Sample.section("7.1", "47519-4", entry)])
        let observation = try #require(try reading.resources(Observation.self).first)
        #expect(observation.category.first?.coding.first?.code == "procedure")
    }
}
