import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAOtherEntryTests {
    private typealias Sample = CCDASample

    @Test func `B76 a team has its type and members with their functions`() throws {
        let type = Sample.component(
            Sample.statement("observation", "500.2", Sample.coded("LA27976-2", "Encounter team"))
        )
        let member = Sample.component(
            Sample.statement(
                "act",
                "500.1",
                """
                \(Sample.status("active"))<effectiveTime><low value="2023"/></effectiveTime>\
                <performer typeCode="PRF">\
                <functionCode xmlns="urn:hl7-org:sdtc" code="PCP" codeSystem="2.16.840.1.113883.5.88"/><assignedEntity>\
                <id root="2.16.840.1.113883.4.6" extension="77"/><assignedPerson><name>Ida Storm</name></assignedPerson>\
                </assignedEntity></performer>
                """
            )
        )
        let entry = Sample.entry("organizer", "500", Sample.id("t") + Sample.status("active") + type + member)
        let reading = try Sample.reading([Sample.section("500", "85847-2", entry)])
        let team = try #require(try reading.resources(CareTeam.self).first)
        #expect(team.status == "active")
        #expect(team.category.first?.coding.first?.code == "LA27976-2")
        #expect(team.participant.first?.role.first?.coding.first?.code == "PCP")
        #expect(team.participant.first?.period?.start == "2023")
    }

    @Test func `B77 a directive is a consent whose rule is the wish itself`() throws {
        let entry = Sample.entry(
            "observation",
            "48",
            Sample.id("a") + Sample.sct("304251008", "Resuscitation") + Sample.status("completed")
                + "<effectiveTime><low value='20110213'/><high nullFlavor='NA'/></effectiveTime>"
                + Sample.coded("304253006", "Not for resuscitation")
        )
        let reading = try Sample.reading([Sample.section("21.1", "42348-3", entry)])
        let consent = try #require(try reading.resources(Consent.self).first)
        #expect(consent.scope.coding.first?.code == "adr")
        #expect(consent.category.first?.coding.first?.code == "42348-3")
        #expect(consent.policyRule?.coding.first?.code == "304253006")
        #expect(consent.provision?.period?.start == "2011-02-13")
    }

    @Test func `B78 a scale has its answers as components`() throws {
        let item = Sample.related(
            Sample.statement(
                "observation",
                "86",
                Sample.loinc("44250-9", "Little interest") + "<value xsi:type='INT' value='2'/>"
            )
        )
        let entry = Sample.entry(
            "observation",
            "69",
            Sample.loinc("44249-1", "PHQ-9") + Sample.status("completed") + "<value xsi:type='INT' value='7'/>" + item
        )
        let reading = try Sample.reading([Sample.section("14", "47420-5", entry)])
        let all = try reading.resources(Observation.self)
        #expect(all.count == 1)
        #expect(all.first?.value == .integer(7))
        #expect(all.first?.component.first?.value == .integer(2))
        #expect(all.first?.category.first?.coding.first?.code == "functional-status")
    }

    @Test func `B79 a device in use is a statement of it, and A8 a negated one says that none is known`() throws {
        let device = """
            <participant typeCode="PRD"><participantRole classCode="MANU"><templateId root="\(Sample.entry)37"/>\
            <id root="1.2.70" extension="d"/><playingDevice>\(Sample.sct("58938008", "Wheelchair"))</playingDevice>\
            </participantRole></participant>
            """
        let used = Sample.entry("supply", "50", Sample.id("s") + Sample.status("active") + device)
        let reading = try Sample.reading([Sample.section("23", "46264-8", used)])
        #expect(try reading.resources(DeviceUseStatement.self).first?.status == "active")
        #expect(try reading.resources(Device.self).first?.type?.text == "Wheelchair")
        let none = Sample.entry("supply", "50", Sample.status("completed"), negated: true)
        let denied = try Sample.reading([Sample.section("23", "46264-8", none)])
        #expect(try denied.resources(Device.self).first?.type?.coding.first?.code == "787483001")
    }

    @Test(arguments: [
        ("AB", "QUI="), ("ABC", "QUJD"), ("A", "QQ=="), ("Überfall?>", "w5xiZXJmYWxsPz4="),
    ])
    func `B80 a note is a document that holds its words`(_ words: String, _ base64: String) throws {
        let text = words.replacing(">", with: "&gt;")
        let entry = Sample.entry(
            "act",
            "202",
            Sample.id("n") + Sample.loinc("34109-9", "Note") + "<text>\(text)</text>" + Sample.status("completed")
        )
        let reading = try Sample.reading([Sample.section("65", "34109-9", entry)])
        let note = try #require(
            try reading.resources(DocumentReference.self).first { $0.identifier.first?.value == "n" }
        )
        #expect(note.content.first?.attachment.data == base64)
        #expect(note.category.first?.coding.first?.code == "clinical-note")
    }

    @Test func `A7 that one device is not used makes no resource`() throws {
        let device = """
            <participant typeCode="PRD"><participantRole classCode="MANU"><templateId root="\(Sample.entry)37"/>\
            <playingDevice>\(Sample.sct("58938008", "Wheelchair"))</playingDevice></participantRole></participant>
            """
        let entry = Sample.entry("supply", "50", Sample.status("completed") + device, negated: true)
        let reading = try Sample.reading([Sample.section("23", "46264-8", entry)])
        #expect(try reading.resources(DeviceUseStatement.self).isEmpty)
        #expect(try reading.resources(Device.self).isEmpty)
    }
}
