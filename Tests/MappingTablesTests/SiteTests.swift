import Fixtures
import Foundation
import Testing

@testable import MappingTables

/// Site files, their errors, and the zone of a site.
@Suite struct SiteTests {
    private static let folder = ProjectFolder.url.appending(path: "mappings/sites")

    private static func demo(_ name: String) throws -> Site {
        try Site(yaml: String(contentsOf: folder.appending(path: "\(name).yml"), encoding: .utf8), name: name)
    }

    @Test(arguments: ["lakeside", "stmartin", "northgate"])
    func `the demo sites read`(_ name: String) throws {
        let site = try Self.demo(name)
        #expect(site.name == name)
        #expect(site.title != name)
        #expect(site.zone != nil)
        #expect(!site.localCodes.isEmpty)
    }

    @Test func `C11 words of a site go through its own table`() throws {
        let site = try Self.demo("northgate")
        #expect(site.translate("INPATIENT", by: .v2PatientClass)?.code == "IMP")
        #expect(site.translate("I", by: .v2PatientClass) == nil)
        #expect(site.translate("GLU", ofSystem: "L")?.code == "2345-7")
        #expect(site.settings.billing == .keep)
        #expect(site.settings.cancelRequested == .revoked)
    }

    @Test func `A17 the same namespace at two hospitals is two systems`() {
        let (a, b) = (Site(named: "lakeside"), Site(named: "northgate"))
        #expect(a.uri(namespace: "MR") == "urn:chartway:lakeside:MR")
        #expect(a.uri(namespace: "MR") != b.uri(namespace: "MR"))
    }

    @Test(arguments: ["A B", "É&é", "100%", "", "a/b?c#d", "\u{1F600}"])
    func `A17 a namespace of any letters gives a URI`(_ namespace: String) {
        #expect(URIShape.fits(Site(named: "lakeside").uri(namespace: namespace)))
        #expect(URIShape.fits(Site(named: "lakeside").uri(codeSystem: namespace)))
    }

    @Test func `A17 a known namespace gives what the file says`() throws {
        #expect(try Self.demo("northgate").uri(namespace: "NGH") == "urn:oid:2.999.30.1.1")
        #expect(try Self.demo("northgate").uri(codeSystem: "L") == "urn:oid:2.999.30.2.1")
        #expect(try Self.demo("northgate").uri(codeSystem: "X") == "urn:chartway:northgate:codes:X")
    }

    @Test(arguments: [
        ("title: A\ncolour: red\n", TableError.Code.unknownName, 2),
        ("title: A\nzone: Mars/Base\n", .badValue, 2),
        ("zone: EST\n", .badValue, 1),
        ("settings:\n  medication.evn: maybe\n", .badValue, 2),
        ("settings:\n  speed: high\n", .unknownName, 2),
        ("identifierSystems:\n  MR: not a uri\n", .badValue, 2),
        ("localCodes:\n  v2/9999-none:\n    A: {system: \"urn:x:y\", code: b}\n", .unknownName, 2),
        ("localCodes:\n  L:\n    A: {system: \"urn:x:y\"}\n", .badValue, 3),
        ("localCodes:\n  L:\n    A: {system: \"urn:x:y\", code: b, note: c}\n", .unknownName, 3),
        ("fields:\n  PID-3: {url: \"urn:x:y\"}\n", .badValue, 2),
        ("fields:\n  ZPD-0: {url: \"urn:x:y\"}\n", .badValue, 2),
        ("fields:\n  ZPD-3: {type: code}\n", .badValue, 2),
        ("fields:\n  ZPD-3: {url: \"urn:x:y\", type: colour}\n", .badValue, 2),
        ("fields:\n  ZPD-3: {url: \"urn:x:y\", on: Observation}\n", .badValue, 2),
        ("fields:\n  ZPD-3: {url: \"urn:x:y\", to: Patient}\n", .unknownName, 2),
        ("constants:\n  PID-3: NGH\n", .badValue, 2),
        ("constants:\n  PID-3.4: [a]\n", .badValue, 2),
        ("constants:\n  pid-3.4: NGH\n", .badValue, 2),
        ("constants:\n  PID-3.04: NGH\n", .badValue, 2),
        ("trust: much\n", .badValue, 1),
        ("trust:\n  Condition: 1001\n", .badValue, 2),
        ("trust:\n  all: 1\n", .unknownName, 2),
        ("title:\n  - a\n", .badValue, 2),
        ("- a\n- b\n", .badYAML, 1),
        ("name: other\n", .badValue, 1),
        ("title: A\ntitle: B\n", .badYAML, 1),
        ("title: \"A\nzone: UTC\n", .badYAML, 3),
    ])
    func `a mistake in a site file is told with its line`(_ yaml: String, _ code: TableError.Code, _ line: Int) {
        #expect(throws: TableError(code, file: "demo", line: line)) { try Site(yaml: yaml, name: "demo") }
    }

    @Test func `an empty file is a site without quirks`() throws {
        let site = try Site(yaml: "", name: "demo")
        #expect(site.title == "demo")
        #expect(site.settings == SiteSettings())
        #expect(site.zone == nil)
        #expect(site.offset(atLocal: 2024, 1, 1, 0, 0) == nil)
    }

    @Test func `codes keep their zeros and are no numbers`() throws {
        let yaml = "localCodes:\n  L:\n    007: {system: \"urn:x:y\", code: 0010}\n"
        #expect(try Site(yaml: yaml, name: "demo").translate("007", ofSystem: "L")?.code == "0010")
    }

    @Test func `constants and trust read as they are written`() throws {
        let yaml = "constants:\n  PID-3.4: NGH\n  OBX-3.3: 99NGL\ntrust: {Condition: 3, other: -1}\n"
        let site = try Site(yaml: yaml, name: "demo")
        #expect(site.constants.map(\.name) == ["PID-3.4", "OBX-3.3"])
        #expect(site.constant("PID", 3, 4) == "NGH")
        #expect(site.constant("PID", 3, 9) == nil)
        #expect(site.constant("PID", 4, 4) == nil)
        #expect(site.trust == ["Condition": 3, "": -1])
        #expect(try Site(yaml: "trust: 7\n", name: "demo").trust == ["": 7])
        #expect(try Site(yaml: "", name: "demo").trust.isEmpty)
    }

    @Test func `C11 names of one code system share their codes`() throws {
        let yaml = """
            codeSystems:
              L: urn:oid:2.999.1
              99LAB: urn:oid:2.999.1
              2.999.1.5: urn:oid:2.999.1
              99OTHER: urn:oid:2.999.2
            localCodes:
              L:
                GLU: {system: "http://loinc.org", code: 2345-7}
              99OTHER:
                NA: {system: "http://loinc.org", code: 2951-2}
            """
        let site = try Site(yaml: yaml, name: "demo")
        for name in ["L", "99LAB", "2.999.1.5"] { #expect(site.translate("GLU", ofSystem: name)?.code == "2345-7") }
        #expect(site.translate("GLU", ofSystem: "99OTHER") == nil)
        #expect(site.translate("NA", ofSystem: "99LAB") == nil)
        #expect(site.translate("GLU", ofSystem: "99NEW") == nil)
    }
}
