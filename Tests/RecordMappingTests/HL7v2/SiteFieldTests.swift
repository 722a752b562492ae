import FHIRR4
import MappingTables
import RecordMapping
import Testing

/// Fields of segments of a site's own making (C9).
@Suite struct SiteFieldTests {
    private static let yaml = """
        fields:
          ZPD-1: {url: "urn:oid:2.999.7.1", type: code}
          ZPD-2: {url: "urn:oid:2.999.7.2", type: number}
          ZPD-3: {url: "urn:oid:2.999.7.3", type: flag}
          ZPD-4: {url: "urn:oid:2.999.7.4", type: time, on: Encounter}
          ZPD-5: {url: "urn:oid:2.999.7.5"}
        """

    private func message(_ segments: String...) throws -> MessageFixture {
        let site = try Site(yaml: Self.yaml, name: "lakeside")
        return try MessageFixture(
            "ADT^A01",
            segments[0],
            segments[1],
            segments.count > 2 ? segments[2] : "NTE|1",
            site: site
        )
    }

    @Test func `C9 a field that the site has named stands on the patient or the visit, in its type`() throws {
        let fixture = try message("PID", "PV1|1|I|4E^12^A", "ZPD|A^Amber^L|2.50|Y|20260304|one~two")
        let patient = try #require(try fixture.all(Patient.self).first)
        let visit = try #require(try fixture.all(Encounter.self).first)
        let named = patient.extensions.filter { $0.url.hasPrefix("urn:oid:2.999.7.") }
        #expect(named.map(\.url.last) == ["1", "2", "3", "5", "5"])
        guard case .concept(let concept)? = named[0].value else { return #expect(Bool(false)) }
        #expect(concept.coding.first?.code == "A" && concept.coding.first?.display == "Amber")
        #expect(named[1].value == .decimal("2.50"))
        #expect(named[2].value == .boolean(true))
        #expect(named[3...].map(\.value) == [.string("one"), .string("two")])
        #expect(visit.extensions.first { $0.url == "urn:oid:2.999.7.4" }?.value == .dateTime("2026-03-04"))
        #expect(try fixture.all(Basic.self).isEmpty)
        #expect(fixture.unmapped.isEmpty)
    }

    @Test func `C9 what the site has not named, or has no place, stays as it was sent`() throws {
        let fixture = try message("PID", "ZPD|A^Amber^L|||20260304||more")
        let basic = try #require(try fixture.all(Basic.self).first)
        #expect(basic.extensions.map(\.url) == ["urn:chartway:ZPD-4", "urn:chartway:ZPD-6"])
        #expect(fixture.unmapped.isEmpty)
        let rest = try message("PID", "ZPD|||||one&half^two").all(Basic.self)
        #expect(rest.isEmpty)
        let flag = try message("PID", "ZPD|||Y^because").all(Basic.self)
        #expect(flag.first?.extensions.map(\.value) == [.string("Y^because")])
    }

    @Test func `C9 a value that is not of the type keeps its spelling and is a finding`() throws {
        let fixture = try message("PID", "ZPD||many|perhaps")
        let patient = try #require(try fixture.all(Patient.self).first)
        let named = patient.extensions.filter { $0.url.hasPrefix("urn:oid:2.999.7.") }
        #expect(named.map(\.value) == [nil, nil])
        #expect(named.flatMap(\.extensions).map(\.value) == [.string("many"), .string("perhaps")])
        #expect(fixture.codes.contains("number.invalid") && fixture.codes.contains("code.notInTable"))
    }
}
