import ClinicalRecord
import FHIRR4
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAHeaderTests {
    private func patient(_ role: String) throws -> Patient {
        let header = "<recordTarget><patientRole>\(role)</patientRole></recordTarget>"
        return try #require(CCDASample.reading([], header: header).resources(Patient.self).first)
    }

    @Test func `A26 the person has the same id in every document of the site`() throws {
        let role = "<recordTarget><patientRole><id root='1.2.8' extension='P'/></patientRole></recordTarget>"
        let first = try CCDASample.reading([], header: role, time: "2023").contributions[0].subjectID
        #expect(try CCDASample.reading([], header: role, time: "2024").contributions[0].subjectID == first)
        let other = try CCDASample.reading([], header: role, site: Site(named: "northgate"))
        #expect(other.contributions[0].subjectID != first)
    }

    @Test(arguments: [
        ("<id root='2.16.840.1.113883.4.1' extension='000-00-0000'/>", "http://hl7.org/fhir/sid/us-ssn", "000-00-0000"),
        ("<id root='1.2.8' extension='7'/>", "urn:oid:1.2.8", "7"),
        ("<id root='1.2.8'/>", "urn:ietf:rfc:3986", "urn:oid:1.2.8"),
        (
            "<id root='2A620155-9D11-439E-92B3-5D9815FF4DE8'/>", "urn:ietf:rfc:3986",
            "urn:uuid:2a620155-9d11-439e-92b3-5d9815ff4de8"
        ),
        (
            "<id root='2.16.840.1.113883.4.873' extension='https://example.org/mrn/12'/>", "https://example.org/mrn",
            "12"
        ),
        ("<id extension='7'/>", nil, "7"),
    ])
    func `A16 identifiers`(_ id: String, _ system: String?, _ value: String) throws {
        let identifier = try #require(patient(id).identifier.first)
        #expect(identifier.system == system)
        #expect(identifier.value == Primitive(value))
    }

    @Test func `A16 a known authority without a number says why, a missing id is none`() throws {
        let known = try patient("<id root='2.16.840.1.113883.4.1' nullFlavor='MSK'/>").identifier.first
        #expect(known?.value == Primitive(absent: "masked"))
        #expect(try patient("<id nullFlavor='UNK'/>").identifier.isEmpty)
    }

    @Test(arguments: [
        ("<telecom value='tel:555-0100' use='HP'/>", "phone", "555-0100", "home"),
        ("<telecom value='tel: +1(555)555-0100' use='MC'/>", "phone", "+1(555)555-0100", "mobile"),
        ("<telecom value='mailto:a@example.org'/>", "email", "a@example.org", nil),
        ("<telecom value='555-0100' use='WP'/>", "phone", "555-0100", "work"),
        ("<telecom value='fax:555'/>", "fax", "555", nil), ("<telecom value='tel:1' use='PG'/>", "pager", "1", nil),
        ("<telecom value='https://example.org'/>", "url", "https://example.org", nil),
    ])
    func `A23 telecom`(_ tel: String, _ system: String, _ value: String, _ use: String?) throws {
        let point = try #require(patient(tel).telecom.first)
        #expect(point == ContactPoint(system: system, value: Primitive(value), use: use))
    }

    @Test func `A22 names keep all parts, and the whole as one text`() throws {
        let name = try #require(
            patient(
                """
                <patient><name use="P"><prefix>Dr</prefix><given qualifier="CL">Addie</given><given>M</given>\
                <family>van</family><family>Dam</family><suffix>Jr</suffix></name></patient>
                """
            ).name.first
        )
        #expect(name.use == "nickname")
        #expect(name.text == "Dr Addie M van Dam Jr")
        #expect(name.family == "van Dam")
        #expect(name.given == ["Addie", "M"])
    }

    @Test func `B1 gender, death and birth say what was sent and no more`() throws {
        let person = try patient(
            """
            <patient><administrativeGenderCode code="UN"/><birthTime value="19700503"/>\
            <sdtc:deceasedInd value="true"/><sdtc:deceasedTime value="2020"/></patient>
            """
        )
        #expect(person.gender == "other")
        #expect(person.birthDate == "1970-05-03")
        #expect(person.deceased == .dateTime("2020"))
        #expect(try patient("<patient><administrativeGenderCode nullFlavor='UNK'/></patient>").gender == nil)
        #expect(try patient("").active == nil)
    }

    @Test func `B1 entries of a document about two people belong to nobody`() throws {
        let two = (1...2).map {
            "<recordTarget><patientRole><id root='1.2.8' extension='\($0)'/></patientRole></recordTarget>"
        }
        let reading = try CCDASample.reading([CCDASample.problems(CCDASample.problem("1"))], header: two.joined())
        #expect(try reading.resources(Condition.self).isEmpty)
        #expect(reading.findings.map(\.code) == [Finding.Code("person.conflict")])
    }

    @Test func `A25 one professional is one resource, two of one number and different names are two`() throws {
        func author(_ family: String, _ phone: String) -> String {
            """
            <author><time value="2024"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="1234567893"/>\
            <telecom value="tel:\(phone)"/><assignedPerson><name><family>\(family)</family></name></assignedPerson>\
            </assignedAuthor></author>
            """
        }
        let same = try CCDASample.reading([], header: author("Lind", "1") + author("LIND", "2"))
        let one = try same.resources(Practitioner.self)
        #expect(one.count == 1)
        #expect(one[0].telecom.compactMap { $0.value?.value } == ["1", "2"])
        let two = try CCDASample.reading([], header: author("Lind", "1") + author("Berg", "2"))
        #expect(try two.resources(Practitioner.self).count == 2)
    }

    @Test func `A29 the original is known by its hash, and its sender by a Provenance`() throws {
        let reading = try CCDASample.reading([])
        let file = try #require(reading.resources(DocumentReference.self).first)
        #expect(file.content.first?.attachment.url?.hasPrefix("urn:sha256:") == true)
        #expect(file.content.first?.attachment.data == nil)
        let sent = try reading.resources(Provenance.self).filter { $0.entity.first?.role == "source" }
        #expect(sent.count == 1)
        #expect(sent[0].recorded == "2024-03-15T10:30:00-05:00")
    }

    @Test func `A31 a confidential document labels its resources`() throws {
        let label = "<confidentialityCode code='R' codeSystem='2.16.840.1.113883.5.25'/>"
        let reading = try CCDASample.reading([CCDASample.problems(CCDASample.problem("1"))], header: label)
        #expect(try reading.resources(Condition.self).first?.meta?.security.first?.code == "R")
        #expect(try CCDASample.reading([]).resources(Composition.self).first?.meta == nil)
    }

    @Test func `B82 a body that is a file is an attachment`() throws {
        let text = """
            <ClinicalDocument xmlns="urn:hl7-org:v3"><component><nonXMLBody>\
            <text mediaType="application/pdf" representation="B64">QUJD RA==</text></nonXMLBody></component>\
            </ClinicalDocument>
            """
        let reading = try Reading(ccda: Array(text.utf8), site: Site(named: "lakeside"), tables: .standard)
        let attachment = try #require(reading.resources(DocumentReference.self).first?.content.last?.attachment)
        #expect(attachment.contentType == "application/pdf")
        #expect(attachment.data == "QUJDRA==")
        #expect(attachment.size == 4)
    }
}
