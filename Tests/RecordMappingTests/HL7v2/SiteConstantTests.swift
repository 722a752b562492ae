import FHIRR4
import MappingTables
import RecordMapping
import Testing

/// What a site never sends and what holds all the same, and codes of its own (A17, C11).
@Suite struct SiteConstantTests {
    private static let yaml = """
        identifierSystems:
          NGH: urn:oid:2.999.30.1.1
        codeSystems:
          99NGL: urn:oid:2.999.30.2.2
          NGLAB: urn:oid:2.999.30.2.2
        localCodes:
          99NGL:
            GLU: {system: "http://loinc.org", code: 2345-7}
        constants:
          PID-3.4: NGH
          PID-18.4: 2.999.30.1.9
          OBX-3.3: 99NGL
          OBR-3.2: urn:oid:2.999.30.1.3
          OBX-16.9: DOCS
        """

    private func message(_ pid: String, _ segments: String...) throws -> MessageFixture {
        let site = try Site(yaml: Self.yaml, name: "northgate")
        let obr = "OBR|1||F7|24323-8^Panel^LN"
        return try MessageFixture(
            "ORU^R01",
            pid,
            segments.first ?? obr,
            segments.dropFirst().first ?? "NTE|1",
            site: site
        )
    }

    @Test func `A17 an authority that is never sent is that of the site file, field by field`() throws {
        let fixture = try message("PID|1||4711^^^^MR~12^^^OTHER||Example^Ada||||||||||||77")
        let patient = try #require(try fixture.all(Patient.self).first)
        let systems = Dictionary(
            patient.identifier.map { ($0.value?.value ?? "", $0.system ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(systems["4711"] == "urn:oid:2.999.30.1.1")
        #expect(systems["12"] == "urn:chartway:northgate:OTHER")
        #expect(fixture.unmapped.isEmpty)
    }

    @Test func `A17 the constant authority makes the numbers of two sites two patients, and those of one site one`()
        throws
    {
        func id(_ pid: String, _ yaml: String, _ name: String) throws -> String? {
            let site = try Site(yaml: yaml, name: name)
            return try MessageFixture("ADT^A08", pid, "NTE|1", site: site).all(Patient.self).first?.id
        }
        let bare = "PID|1||4711||Example^Ada"
        #expect(try id(bare, Self.yaml, "northgate") == id("PID|1||4711^^^NGH||Example^Ada", Self.yaml, "northgate"))
        #expect(try id(bare, Self.yaml, "northgate") != id(bare, Self.yaml, "southgate"))
    }

    @Test func `C11 a coding system that is never sent is that of the site file, and its codes are translated`() throws
    {
        let obr = "OBR|1||F7|24323-8^Panel^LN"
        let fixture = try message("PID", obr, "OBX|1|ST|GLU^Glucose||x||||||F")
        let codings = try #require(try fixture.all(Observation.self).first).code.coding
        #expect(codings.map(\.code) == ["2345-7", "GLU"])
        #expect(codings.map(\.system) == ["http://loinc.org", "urn:oid:2.999.30.2.2"])
        let sent = try message("PID", obr, "OBX|1|ST|GLU^Glucose^LN||x||||||F")
        #expect(try sent.all(Observation.self).first?.code.coding.map(\.system) == ["http://loinc.org"])
    }

    @Test func `C11 another name of the same system has the same codes`() throws {
        let obr = "OBR|1||F7|24323-8^Panel^LN"
        let fixture = try message("PID", obr, "OBX|1|ST|GLU^Glucose^NGLAB||x||||||F")
        #expect(try fixture.all(Observation.self).first?.code.coding.map(\.code) == ["2345-7", "GLU"])
    }

    @Test func `A17 numbers of orders and of people take their authority from the site file too`() throws {
        let obx = "OBX|1|ST|718-7^Hb^LN||x||||||F|||||8001^Quill^Nora"
        let fixture = try message("PID", "OBR|1||F7|24323-8^Panel^LN", obx)
        let report = try #require(try fixture.all(DiagnosticReport.self).first)
        #expect(report.identifier.contains { $0.system == "urn:oid:2.999.30.1.3" && $0.value?.value == "F7" })
        let person = try #require(try fixture.all(Practitioner.self).first)
        #expect(person.identifier.map(\.system) == ["urn:chartway:northgate:DOCS"])
    }

    @Test func `C11 a local code without a counterpart is told once for each system and listed`() throws {
        let obr = "OBR|1||F7|NEWPANEL^Panel^99NGL"
        let fixture = try message("PID", obr, "OBX|1|ST|HGB^Hb^NGLAB||x||||||F")
        #expect(fixture.codes.filter { $0 == "code.local" }.count == 2)
        let unknown = fixture.reading.unknownCodes
        #expect(
            Set(unknown) == [UnknownCode(list: "99NGL", code: "NEWPANEL"), UnknownCode(list: "NGLAB", code: "HGB")]
        )
        let known = try message("PID", "OBR|1||F7|24323-8^Panel^LN", "OBX|1|ST|HGB^Hb^99NGL^718-7^Hb^LN||x||||||F")
        #expect(known.reading.unknownCodes.isEmpty)
    }
}
