import ClinicalRecord
import FHIRR4
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct PatientMappingTests {
    @Test func `C16 all repetitions of PID-3 and PID-13 are kept, the SSN under its URI`() throws {
        let pid =
            "PID|1||1^^^A^MR~2^^^B^PI~900-11-2222^^^^SS||Doe^Jo||||||||^PRN^PH^^^555^1~^PRN^CP^^^555^2||||||900-11-2222"
        let patient = try #require(try MessageFixture("ADT^A31", pid).all(Patient.self).first)
        #expect(patient.identifier.map(\.value?.value) == ["1", "2", "900-11-2222"])
        #expect(patient.identifier.last?.system == "http://hl7.org/fhir/sid/us-ssn")
        #expect(patient.telecom.map(\.value?.value) == ["(555) 1", "(555) 2"])
        #expect(patient.telecom.map(\.use) == ["home", "mobile"])
    }

    @Test func `A26 the id of a patient follows from the first identifier, else from the content`() throws {
        let one = try MessageFixture("ADT^A31", "PID", id: "1").reading.contributions[0].subjectID
        let two = try MessageFixture("ADT^A01", "PID", id: "2").reading.contributions[0].subjectID
        #expect(one == two)
        let nameless = "PID|1||^^^LAKESIDE||Doe^Jo||1980"
        let three = try MessageFixture("ADT^A31", nameless, id: "3").reading.contributions[0].subjectID
        let four = try MessageFixture("ADT^A31", nameless, id: "4").reading.contributions[0].subjectID
        let other = try MessageFixture("ADT^A31", "PID|1||^^^LAKESIDE||Doe^Jo||1981").reading.contributions[0].subjectID
        #expect(three == four && three != other && three != one)
    }

    @Test func `A17 the MR of two sites differ`() throws {
        let pid = "PID|1||7^^^MR||Doe^Jo"
        let here = try MessageFixture("ADT^A31", pid).all(Patient.self)[0].identifier[0].system
        let there = try MessageFixture("ADT^A31", pid, site: Site(named: "annex")).all(Patient.self)[0].identifier[0]
        #expect(here == "urn:chartway:lakeside:MR")
        #expect(there.system == "urn:chartway:annex:MR")
    }

    @Test func `C5 two quotation marks delete and are never a value`() throws {
        let pid = "PID|1||1^^^A||Doe^\"\"||\"\"|\"\"|||\"\""
        let patient = try MessageFixture("ADT^A08", pid).all(Patient.self)[0]
        #expect(patient.name[0].given.isEmpty)
        #expect(patient.birthDate == nil && patient.gender == nil && patient.address.isEmpty)
    }

    @Test func `A33 C16 what is absent claims nothing, and an odd sex keeps its code`() throws {
        let bare = try MessageFixture("ADT^A31", "PID|1||1^^^A").all(Patient.self)[0]
        #expect(bare.gender == nil && bare.active == nil && bare.deceased == nil)
        let other = try MessageFixture("ADT^A31", "PID|1||1^^^A|||||A").all(Patient.self)[0]
        #expect(other.gender?.value == "other")
        #expect(other.gender?.extensions.isEmpty == false)
    }

    @Test func `A9 a birth date of nine digits is lost and its spelling stays`() throws {
        let message = try MessageFixture("ADT^A31", "PID|1||1^^^A||Doe^Jo||200130311")
        let patient = try message.all(Patient.self)[0]
        #expect(patient.birthDate?.value == nil)
        #expect(patient.birthDate?.extensions.first?.value == .string("200130311"))
        #expect(message.codes.contains("time.invalid"))
    }

    @Test func `C16 a birth time stands beside the date, a birth order goes before the flag`() throws {
        let pid = "PID|1||1^^^A||Doe^Jo||198001020304+0100|||||||||||||||||Y|2"
        let patient = try MessageFixture("ADT^A31", pid).all(Patient.self)[0]
        #expect(patient.birthDate?.value == "1980-01-02")
        #expect(patient.birthDate?.extensions.first?.value == .dateTime("1980-01-02T03:04:00+01:00"))
        #expect(patient.multipleBirth == .integer(2))
    }

    @Test func `C17 a next of kin is a contact and a person, the patient in person is not`() throws {
        let message = try MessageFixture(
            "ADT^A31",
            "PID",
            "NK1|1|Doe^Bo|SPO^Spouse^HL70063",
            "NK1|2|Example^Ada|SEL^Self^HL70063",
            "NK1|3"
        )
        #expect(try message.all(Patient.self)[0].contact.count == 2)
        let people = try message.all(RelatedPerson.self)
        #expect(people.map { $0.name.first?.family } == ["Doe"])
        #expect(people[0].relationship[0].coding.first?.code == "SPS")
    }

    @Test func `7_4 A40 retires each record of MRG-1, A24 and A37 name two records`() throws {
        let mrg = "MRG|8^^^LAKESIDE&2.999.1&ISO~9^^^LAKESIDE&2.999.1&ISO"
        let merge = try MessageFixture("ADT^A40^ADT_A39", "PID", mrg)
        #expect(merge.reading.contributions[0].links.map(\.kind) == [.replaces, .replaces])
        let other = "PID|2||8^^^LAKESIDE&2.999.1&ISO||Example^Ada"
        let part = try MessageFixture("ADT^A37", "PID", other)
        #expect(part.reading.contributions.count == 2)
        #expect(part.reading.contributions[0].links.map(\.kind) == [.unlink])
        let known = part.reading.contributions[1].subjectID
        #expect(part.reading.contributions[0].links[0].otherID == known)
        #expect(merge.reading.contributions[0].links[0].otherID == known)
        let link = try MessageFixture("ADT^A24", "PID", other).reading.contributions[0].links
        #expect(link.map(\.kind) == [.sameAs])
    }

    @Test func `C9 the number and the name that a merge retires are kept beside the patient`() throws {
        let merge = try MessageFixture("ADT^A40^ADT_A39", "PID", "MRG|8^^^LAKESIDE&2.999.1&ISO||||||Exampel^Ada")
        let kept = try #require(try merge.all(Patient.self).first).extensions
        guard case .identifier(let number) = kept.first(where: { $0.url == "urn:chartway:MRG-1" })?.value,
            case .humanName(let name) = kept.first(where: { $0.url == "urn:chartway:MRG-7" })?.value
        else {
            Issue.record("MRG-1 and MRG-7 have to be kept")
            return
        }
        #expect(number.value?.value == "8")
        #expect(name.family == "Exampel")
        #expect(name.given == ["Ada"])
    }

    @Test func `C9 the given name of the mother is kept`() throws {
        let message = try MessageFixture("ADT^A28^ADT_A05", "PID|1||1^^^A||Example^Ada|Before^Eve")
        let kept = try #require(try message.all(Patient.self).first).extensions
        guard case .humanName(let name) = kept.first(where: { $0.url == "urn:chartway:PID-6" })?.value else {
            Issue.record("PID-6 has to be kept")
            return
        }
        #expect(name.given == ["Eve"])
    }

    @Test func `a record merged into itself is no assertion`() throws {
        let merge = try MessageFixture("ADT^A40^ADT_A39", "PID", "MRG|4711^^^LAKESIDE&2.999.1&ISO")
        #expect(merge.reading.contributions[0].links.isEmpty)
    }

    @Test func `1_5 a list of candidates is nobody's record`() throws {
        let message = try MessageFixture("RSP^K22^RSP_K21", "MSA|AA|Q", "PID", "PID|2||5^^^A||Other^Al")
        #expect(message.reading.contributions.isEmpty)
        #expect(message.codes.contains("event.unmapped"))
    }

    @Test func `C9 a segment of local making is kept raw`() throws {
        let message = try MessageFixture("ADT^A31", "PID", "ZPI|a^b|c~d")
        let basic = try message.all(Basic.self)[0]
        #expect(basic.code.coding[0].code == "ZPI")
        #expect(basic.extensions.map(\.value) == [.string("a^b"), .string("c~d")])
        #expect(message.reading.ledger.asTextOnly == 4)
    }

    @Test func `A17 an authority that says it is an OID or a URI and is none is a name`() throws {
        let message = try MessageFixture(
            "ADT^A28^ADT_A05",
            "PID|1||1^^^&Some place&ISO^MR~2^^^&Other place&URI^MR~3^^^&urn:x:y&URI^MR~4^^^&2.999.7&ISO^MR||Example^Ada"
        )
        let patient = try #require(try message.all(Patient.self).first)
        #expect(
            patient.identifier.map(\.system) == [
                "urn:chartway:lakeside:Some%20place", "urn:chartway:lakeside:Other%20place", "urn:x:y",
                "urn:oid:2.999.7",
            ]
        )
    }
}
