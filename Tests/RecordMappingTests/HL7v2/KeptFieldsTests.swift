import FHIRR4
import Findings
import RecordMapping
import Testing

/// Values that stand nowhere unless somebody looks for them (C9): authorities, units, codes of texts, second numbers.
@Suite struct KeptFieldsTests {
    private let obr = "OBR|1|P1^EHR|F1^LAB|24323-8^Panel^LN"

    private func value(_ name: String, _ list: [Extension]) -> ExtensionValue? {
        list.first { $0.url == "urn:chartway:\(name)" }?.value
    }

    @Test func `A17 an authority keeps its name beside its OID and its id beside its name`() throws {
        let spm = "SPM|1|S1&LAB&22D7&XYZ^S2&LAB&05D1&CLIA||SER^Serum^HL70487"
        let message = try MessageFixture("ORU^R01", "PID", "ORC|RE|P1^EHR^1.2.3^ISO", obr, spm)
        let order = try #require(try message.all(ServiceRequest.self).first)
        #expect(order.identifier.first?.system == "urn:oid:1.2.3")
        #expect(order.identifier.first?.assigner?.display == "EHR")
        let numbers = try #require(try message.all(Specimen.self).first).identifier
        #expect(numbers.map { $0.assigner?.identifier?.value?.value } == ["22D7", "05D1"])
        #expect(numbers.map { $0.assigner?.identifier?.system } == [nil, "urn:oid:2.16.840.1.113883.4.7"])
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A17 where a number holds and where it was assigned stay with it`() throws {
        let message = try MessageFixture(
            "ADT^A08",
            "PID|1||1^^^H&1.2.3&ISO^MR^WEST&1.2.4&ISO^20260101^20270101^TX&Texas"
        )
        let number = try #require(try message.all(Patient.self).first?.identifier.first)
        #expect(number.period == Period(start: "2026-01-01", end: "2027-01-01"))
        #expect(number.assigner?.display == "H")
        #expect(value("CX-6", number.extensions) == .string("WEST&1.2.4&ISO"))
        #expect(value("CX-9", number.extensions) == .string("TX&Texas"))
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A22 the order and the script of a name have extensions of R4`() throws {
        let message = try MessageFixture("ADT^A08", "PID|1||1^^^H^MR||Li^Na^^^^^L^I^^^F")
        let name = try #require(try message.all(Patient.self).first?.name.first)
        let base = "http://hl7.org/fhir/StructureDefinition/"
        #expect(
            name.extensions == [
                Extension(base + "humanname-assembly-order", .code("F")),
                Extension(base + "iso21090-EN-representation", .code("IDE")),
            ]
        )
    }

    @Test func `A10 a clock without a zone stays beside the day`() throws {
        let obx = "OBX|1|ST|1^a^L||x||||||F|||202603040915"
        let message = try MessageFixture("ORU^R01", "PID|1||1^^^H^MR||A^B||202603040101", obr, obx, zone: "")
        let observation = try #require(try message.all(Observation.self).first)
        guard case .dateTime(let time)? = observation.effective else {
            Issue.record("there is no time")
            return
        }
        #expect(time.value == "2026-03-04" && value("source-value", time.extensions) == .string("202603040915"))
        let birth = try #require(try message.all(Patient.self).first?.birthDate)
        #expect(birth.value == "2026-03-04" && value("source-value", birth.extensions) == .string("202603040101"))
    }

    @Test func `C22 a visit of which only PV2 speaks is a visit`() throws {
        let message = try MessageFixture("ADT^A01", "PID", "PV1|1", "PV2|||||||||||4")
        let visit = try #require(try message.all(Encounter.self).first)
        #expect(visit.length?.value == "4" && visit.length?.code == "d")
        #expect(try MessageFixture("ADT^A01", "PID", "PV1|1").all(Encounter.self).isEmpty)
    }

    @Test func `C72 what the insurer has of the patient and the sender has not stays with the policy`() throws {
        let own = "IN1|1|P|80|Insurer||||||||||||Example^Ada|SEL|19700504|9 Elm Road^^Sturgis"
        let coverage = try #require(try MessageFixture("ADT^A01", "PID", own).all(Coverage.self).first)
        #expect(coverage.subscriber?.reference?.hasPrefix("Patient/") == true)
        #expect(value("IN1-18", coverage.extensions) == .date("1970-05-04"))
        guard case .address(let address)? = value("IN1-19", coverage.extensions) else {
            Issue.record("there is no address")
            return
        }
        #expect(address.line == ["9 Elm Road"] && address.city == "Sturgis")
    }

    @Test func `C34 a unit beside a ratio or words is kept`() throws {
        let units = try ["SN||^1^:^64", "ST||many"].map { value in
            let fields = value.split(separator: "||").map(String.init)
            let obx = "OBX|1|\(fields[0])|1^a^L||\(fields[1])|{titer}^titer^UCUM"
            let found = try #require(try MessageFixture("ORU^R01", "PID", obr, obx).all(Observation.self).first)
            return self.value("unit", found.extensions)
        }
        let unit = CodeableConcept(
            coding: [Coding(system: "http://unitsofmeasure.org", code: "{titer}", display: "titer")],
            text: "titer"
        )
        #expect(units == [.concept(unit), .concept(unit)])
    }

    @Test func `C32 the code of a joined text stays with the text`() throws {
        let lines = ["One", "Two"].map { "OBX|1|TX|18725-2^Microbiology^LN||\($0)||||||F" }
        let message = try MessageFixture("ORU^R01", "PID", obr, lines[0], lines[1])
        let form = try #require(try message.all(DiagnosticReport.self).first?.presentedForm.first)
        #expect(form.title == "Microbiology")
        guard case .concept(let code)? = value("OBX-3", form.extensions) else {
            Issue.record("there is no code")
            return
        }
        #expect(code.coding.first?.code == "18725-2")
    }

    @Test func `C71 what each line of a document was called stays with the text`() throws {
        let message = try MessageFixture(
            "MDM^T02",
            "PID",
            "TXA|1|DS|TX|20260301||||||||D1^EHR|||||AU",
            "OBX|1|TX|8648-8^Hospital course^LN||One||||||F",
            "OBX|2|TX|GDT^Letter^L||Two||||||F"
        )
        let form = try #require(try message.all(DocumentReference.self).first?.content.first?.attachment)
        let codes = form.extensions.compactMap { item in
            if case .concept(let code)? = item.value { return code.text }
            return nil
        }
        #expect(codes == ["Hospital course", "Letter"])
    }

    @Test func `A1 what an enclosure was that cannot be read stays with the report`() throws {
        let obx = "OBX|1|ED|11502-2^Laboratory report^LN||APP^AP^PDF^Base64^%%%||||||F"
        let message = try MessageFixture("ORU^R01", "PID", obr, obx)
        let report = try #require(try message.all(DiagnosticReport.self).first)
        guard case .concept(let code)? = value("OBX-3", report.extensions) else {
            Issue.record("there is no code")
            return
        }
        #expect(code.coding.first?.code == "11502-2")
        #expect(message.codes.contains("entry.unreadable"))
    }

    @Test func `C30 a number of the OBR that contradicts the ORC is kept, and so is the alternate one`() throws {
        let obr = "OBR|1|P2^EHR|F1^LAB|1^a^L\(String(repeating: "|", count: 49))A9^^^EHR^^^20260101"
        let message = try MessageFixture("ORU^R01", "PID", "ORC|RE|P1^EHR|F1^LAB", obr)
        let order = try #require(try message.all(ServiceRequest.self).first)
        #expect(order.identifier.compactMap(\.value?.value) == ["P1", "F1", "A9"])
        #expect(order.identifier.last?.period?.start == "2026-01-01")
        guard case .identifier(let other)? = value("OBR-2", order.extensions) else {
            Issue.record("there is no second number")
            return
        }
        #expect(other.value == "P2")
    }

    @Test func `C30 the alternate number of the ORC counts where the OBR has none`() throws {
        let orc = "ORC|RE|P1^EHR|F1^LAB\(String(repeating: "|", count: 30))B8^^^EHR^XX"
        let message = try MessageFixture("ORU^R01", "PID", orc, obr)
        let order = try #require(try message.all(ServiceRequest.self).first)
        #expect(order.identifier.compactMap(\.value?.value) == ["P1", "F1", "B8"])
    }

    @Test func `C33 the parent result of an earlier message stays as sent`() throws {
        let obr = "OBR|1|P1^EHR|F1^LAB|1^a^L\(String(repeating: "|", count: 22))600-7&Culture&LN^1^E. coli"
        let message = try MessageFixture("ORU^R01", "PID", obr, "OBX|1|ST|1^a^L||x||||||F")
        let order = try #require(try message.all(ServiceRequest.self).first)
        #expect(value("OBR-26", order.extensions) == .string("600-7&Culture&LN^1^E. coli"))
        #expect(message.unmapped.isEmpty)
    }

    @Test func `C30 what the guide has elements for is in them`() throws {
        let more = "\(String(repeating: "|", count: 42))S1^Fasting^L|S2^Late^L"
        let message = try MessageFixture(
            "OML^O21",
            "PID",
            "PV1|1|I||E^Emergency^HL70007\(String(repeating: "|", count: 15))V1^^^EHR\(String(repeating: "|", count: 31))A1^^^X~A2^^^Y",
            "PV2\(String(repeating: "|", count: 25))2^Urgent^HL70217",
            "ORC|NW|P1^EHR\(String(repeating: "|", count: 27))I^Inpatient^HL70482",
            "OBR|1|P1^EHR||1^a^L\(more)",
            "SPM|1|S1^S2\(String(repeating: "|", count: 29))S9^^^LAB"
        )
        let order = try #require(try message.all(ServiceRequest.self).first)
        #expect(order.orderDetail.compactMap(\.text) == ["Fasting", "Late"])
        #expect(order.locationCode.compactMap(\.text) == ["Inpatient"])
        let visit = try #require(try message.all(Encounter.self).first)
        #expect(visit.identifier.compactMap(\.value?.value) == ["V1", "A1", "A2"])
        #expect(visit.priority?.text == "Urgent" && visit.type.compactMap(\.text) == ["Emergency"])
        let specimen = try #require(try message.all(Specimen.self).first)
        #expect(specimen.identifier.compactMap(\.value?.value) == ["S1", "S2", "S9"])
    }

    @Test func `A30 remarks of two days keep both`() throws {
        let message = try MessageFixture(
            "ORU^R01",
            "PID",
            obr,
            "OBX|1|ST|1^a^L||x||||||F",
            "NTE|1||One|||20260301",
            "NTE|2||Two|||20260302"
        )
        let note = try #require(try message.all(Observation.self).first?.note.first)
        #expect(note.time == "2026-03-02" && value("NTE-6", note.extensions) == .dateTime("2026-03-01"))
    }

    @Test func `B1 a code of an ethnic group that the category does not hold is kept`() throws {
        let pid = "PID|1||1^^^H^MR||A^B\(String(repeating: "|", count: 17))AU^Other group^HL70189||N|1"
        let patient = try #require(try MessageFixture("ADT^A08", pid).all(Patient.self).first)
        guard case .concept(let group)? = value("PID-22", patient.extensions) else {
            Issue.record("there is no code")
            return
        }
        #expect(group.coding.map(\.code) == ["AU"])
        #expect(patient.multipleBirth == .boolean(false))
        #expect(value("PID-25", patient.extensions) == .integer(1))
    }

    @Test func `A23 a remark without a number stays with the person as sent`() throws {
        let nk1 = "NK1|1|Example^Bo|||^PRN^PH^^^^^^after 6 pm"
        let message = try MessageFixture("ADT^A08", "PID", nk1)
        let person = try #require(try message.all(RelatedPerson.self).first)
        #expect(value("NK1-5", person.extensions) == .string("^PRN^PH^^^^^^after 6 pm"))
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A25 the same person spelled in two ways keeps both spellings`() throws {
        let people = ["Ito&&One", "Ito&&Two"].map { "7^\($0)^Ken^^^^^^&1.2.3&ISO" }.joined(separator: "~")
        let obx = "OBX|1|ST|1^a^L||x||||||F|||||\(people)"
        let name = try MessageFixture("ORU^R01", "PID", obr, obx).all(Practitioner.self).first?.name.first
        let kept = try #require(name).extensions.filter { $0.url == "urn:chartway:XCN-2" }.map(\.value)
        #expect(kept == [.string("Ito&&One"), .string("Ito&&Two")])
    }

    @Test func `A25 an organization keeps every number it is named by`() throws {
        let obx = [1, 2].map { "OBX|\($0)|ST|\($0)^a^L||x||||||F||||05D1^Lab^CLIA\($0 == 2 ? "^47^Lab^L" : "")" }
        let message = try MessageFixture("ORU^R01", "PID", obr, obx[0], obx[1])
        let numbers = try message.all(Organization.self).flatMap(\.identifier).compactMap(\.value?.value)
        #expect(numbers.contains("05D1") && numbers.contains("47"))
    }
}
