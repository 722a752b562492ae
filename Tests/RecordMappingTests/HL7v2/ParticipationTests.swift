import FHIRR4
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct ParticipationTests {
    @Test func `PRT after an OBX names the device with its UDI`() throws {
        let message = try MessageFixture(
            "ORU^R01^ORU_R01",
            "PID",
            "OBR|1|P-41^LAKESIDE|F-41^LAKESIDE|8867-4^Heart rate^LN|||20260304090000-0600",
            "OBX|1|NM|8867-4^Heart rate^LN||72|/min^/min^UCUM|||||F",
            "PRT||AD||EQUIP^Equipment^L|||||W2^204^A|DEV-7^LAKESIDE||||||UDI-7|20250101|20300101|LOT7|S-7"
        )
        let device = try #require(try message.all(Device.self).first)
        #expect(device.udiCarrier.map(\.carrierHRF) == ["UDI-7"])
        #expect(device.lotNumber == "LOT7")
        #expect(device.serialNumber == "S-7")
        #expect(device.expirationDate?.value == "2030-01-01")
        #expect(try message.all(Observation.self).first?.device?.reference == "Device/\(device.id ?? "")")
        #expect(message.unmapped.isEmpty)
    }

    @Test func `the role and the time of a PRT stay with whoever had them`() throws {
        let prt = "PRT||AD||EQUIP^Equipment^L|||||W2^204^A|DEV-7^LAKESIDE|20260304|20260305"
        let obx = "OBX|1|NM|8867-4^Heart rate^LN||72|/min^/min^UCUM|||||F"
        let order = "OBR|1|P-41^LAKESIDE|F-41^LAKESIDE|8867-4^Heart rate^LN|||20260304090000-0600"
        let after = try MessageFixture("ORU^R01^ORU_R01", "PID", order, obx, prt)
        let before = try MessageFixture("ORU^R01^ORU_R01", "PID", order, prt, obx)
        let observation = try #require(try after.all(Observation.self).first)
        let report = try #require(try before.all(DiagnosticReport.self).first)
        for extensions in [observation.extensions, report.extensions] {
            let parts = try #require(extensions.first { $0.url == "urn:chartway:participation" }).extensions
            #expect(parts.map(\.url) == ["role", "period", "actor", "actor"])
            guard case .concept(let role)? = parts.first?.value else {
                Issue.record("there is no role")
                continue
            }
            #expect(role.coding.map(\.code) == ["EQUIP"])
        }
        #expect(after.unmapped.isEmpty && before.unmapped.isEmpty)
    }

    @Test func `O14 PV1-20 is kept where the site keeps what is billed, and is left out by rule elsewhere`() throws {
        let visit = "PV1|1|I|4E^12^A|||||||||||||||||SELF^20260304"
        let keeping = try Site(yaml: "settings:\n  billing: keep\n", name: "lakeside")
        let kept = try MessageFixture("ADT^A01", "PID", visit, site: keeping)
        let extensions = try #require(try kept.all(Encounter.self).first).extensions
        #expect(extensions.contains { $0.url == "urn:chartway:PV1-20" })
        let left = try MessageFixture("ADT^A01", "PID", visit)
        #expect(left.reading.ledger.omitted >= kept.reading.ledger.omitted + 2)
        #expect(kept.unmapped.isEmpty && left.unmapped.isEmpty)
    }

    @Test func `ROL without a visit is a care team, and its address is the person's`() throws {
        let message = try MessageFixture(
            "ADT^A28^ADT_A05",
            "PID",
            "ROL|R1|AD|PP^Primary Care Provider^HL70443|8001^Quill^Nora|||||||9 Mill Lane^^Lakeside|^WPN^PH^^1^312^5550101"
        )
        let team = try #require(try message.all(CareTeam.self).first)
        #expect(team.participant.first?.role.first?.coding.first?.code == "PP")
        let person = try #require(try message.all(Practitioner.self).first)
        #expect(person.address.first?.line == ["9 Mill Lane"])
        #expect(person.telecom.count == 1)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `RAS says what was given and what was refused`() throws {
        let message = try MessageFixture(
            "RAS^O17^RAS_O17",
            "PID",
            "ORC|RE|P-31^LAKESIDE|F-31^LAKESIDE",
            "RXA|0|1|20260304093000-0600||1049621^Oxycodone 5 mg^RXNORM|1|{tablet}^tablet^UCUM||||||||LOT5|||||CP",
            "RXR|PO^Oral^HL70162",
            "ORC|RE|P-31^LAKESIDE|F-31^LAKESIDE",
            "RXA|0|2|20260304153000-0600||1049621^Oxycodone 5 mg^RXNORM|999||||||||||||REF^Refused^L||RE"
        )
        let given = try message.all(MedicationAdministration.self)
        #expect(given.map(\.status.value) == ["completed", "not-done"])
        #expect(given[0].dosage?.dose?.value == "1")
        #expect(given[1].dosage == nil)
        #expect(given[1].statusReason.count == 1)
        #expect(try message.all(Immunization.self).isEmpty)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `RGV does not say that a dose was given`() throws {
        let message = try MessageFixture(
            "RGV^O15^RGV_O15",
            "PID",
            "ORC|RE|P-32^LAKESIDE|F-32^LAKESIDE",
            "RXG|1|||1049621^Oxycodone 5 mg^RXNORM|1||{tablet}^tablet^UCUM"
        )
        let given = try #require(try message.all(MedicationAdministration.self).first)
        #expect(given.status.value == "unknown")
        #expect(message.unmapped.isEmpty)
    }

    @Test func `PRT of a prescription is in it, and a segment that no resource is made of is kept raw`() throws {
        let message = try MessageFixture(
            "RDE^O11^RDE_O11",
            "PID",
            "PDA|I46.9^Cardiac arrest^I10C||Y",
            "ORC|NW|P-51^LAKESIDE",
            "PRT||AD||CP^Consulting^HL70912|8001^Quill^Nora|||Lakeside Pharmacy|W2^204^A|DEV-8^LAKESIDE",
            "RXE||1049621^Oxycodone 5 mg^RXNORM|1||{tablet}^tablet^UCUM"
        )
        let request = try #require(try message.all(MedicationRequest.self).first)
        #expect(request.extensions.filter { $0.url == "urn:chartway:participant" }.count == 4)
        #expect(try message.all(Basic.self).map(\.code.coding.first?.code) == ["PDA"])
        #expect(message.unmapped.isEmpty)
    }
}
