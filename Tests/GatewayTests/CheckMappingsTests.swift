import ClinicalRecord
import Foundation
import Gateway
import MappingTables
import RecordStore
import SQLiteStore
import Testing

/// What an operator wrote, and what is still to be written.
@Suite struct CheckMappingsTests {
    private func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chartway-\(UUID().uuidString)")
        for (path, text) in files {
            let file = folder.appending(path: path)
            let parent = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return folder
    }

    private func troubles(_ files: [String: String]) throws -> [String] {
        try CheckMappings(folder: folder(files).path).troubles.map(\.description)
    }

    @Test func `every trouble of every file is told with its line`() throws {
        let site = """
            colour: red
            zone: Mars/Base
            identifierSystems:
              MR: not a uri
              AB: urn:oid:2.999.1
              CD: also not
            localCodes:
              v2/9999-none:
                A: {system: "urn:x:y", code: b}
              v2/0001-sex:
                W: {system: "http://hl7.org/fhir/administrative-gender", code: female}
                X: {system: "http://hl7.org/fhir/administrative-gender"}
            settings:
              billing: sometimes
              speed: high
            """
        let sex = "code,system,target,display\nW,no uri,female,\nM,urn:x:y\nW,urn:a:b,c,\n"
        #expect(
            try troubles(["sites/a.yml": site, "sites/b.yml": "a: [\n", "v2/0001-sex.csv": sex, "v2/none.csv": ""]) == [
                "sites/a.yml:1: unknownName", "sites/a.yml:2: badValue", "sites/a.yml:4: badValue",
                "sites/a.yml:6: badValue", "sites/a.yml:8: unknownName", "sites/a.yml:12: badValue",
                "sites/a.yml:14: badValue", "sites/a.yml:15: unknownName", "sites/b.yml:2: badYAML",
                "v2/0001-sex.csv:2: badValue", "v2/0001-sex.csv:3: badRow", "v2/0001-sex.csv:4: badTarget",
                "v2/none.csv:0: unknownName",
            ]
        )
    }

    @Test func `a code that R4 does not have and a row that nobody reaches are told`() throws {
        let site = """
            localCodes:
              v2/0001-sex:
                W: {system: "http://hl7.org/fhir/administrative-gender", code: woman}
                M: {system: "http://hl7.org/fhir/administrative-gender", code: male}
              v2/0004-patient-class:
                INP: {system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: IMP}
            """
        let names = "name,uri\nlab,urn:oid:2.999.1\nLAB,urn:oid:2.999.2\n"
        let quantities = "code,system,target,display\nSteps,http://loinc.org,55423-8,\n"
        let files = [
            "sites/a.yml": site, "sites/b.yaml": "", "oids/names.csv": names, "apple/quantity-type.csv": quantities,
        ]
        #expect(
            try troubles(files) == [
                "oids/names.csv:2: unreachable", "sites/a.yml:3: badTarget", "sites/b.yaml:0: unreachable",
            ]
        )
    }

    @Test func `constants that nobody asks for, kinds that R4 does not have and codes with blanks are told`() throws {
        let site = """
            constants:
              PID-3.4: NGH
              PID-3.7: "20260101"
              OBX-3.3: 99NGL
            trust:
              Condition: 4
              Conditon: 5
              other: 1
            localCodes:
              99NGL:
                "GLU ": {system: "http://loinc.org", code: 2345-7}
                "HGB F": {system: "http://loinc.org", code: 718-7}
            """
        #expect(
            try troubles(["sites/a.yml": site]) == [
                "sites/a.yml:3: unreachable", "sites/a.yml:7: badTarget", "sites/a.yml:11: unreachable",
            ]
        )
    }

    @Test func `local codes that a site file does not translate become lines to fill in`() async throws {
        let home = try folder(["sites/lakeside.yml": "codeSystems:\n  99LAB: urn:oid:2.999.5\n"])
        let sites = try SiteDirectory(mappings: home.path)
        let archive = try SQLiteArchive(path: home.appending(path: "l.db").path, tables: MergingTables(.standard))
        let reader = DeliveryReader(tables: .standard, sites: sites)
        let message = """
            MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ORU^R01|M1|P|2.5.1\r\
            PID|1||471^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada\rOBR|1||F1|GLU^Glucose^99LAB\r\
            OBX|1|NM|GLU^Glucose^99LAB||5|mmol/L|||||F\rOBX|2|NM|K^Potassium^99LAB^2823-3^K^LN||5|mmol/L|||||F
            """
        _ = try await Receive(reader: reader, archive: archive)(
            Parcel(name: "a.hl7", source: "lakeside", bytes: Array(message.utf8))
        )
        let unknown = try await UnknownCodes(archive, reader: reader) { _, _ in }
        let wanted = [
            "# sites/lakeside.yml", "localCodes:", "  \"99LAB\":",
            "    \"GLU\": {system: \"\", code: \"\"}  # 2 times",
        ]
        #expect(unknown.siteFiles == wanted)
        #expect(unknown.tableRows.isEmpty)
        let filled = unknown.siteFiles.joined(separator: "\n")
            .replacing("{system: \"\", code: \"\"}", with: "{system: \"http://loinc.org\", code: 2345-7}")
        let text = "codeSystems:\n  99LAB: urn:oid:2.999.5\n\(filled)\n"
        let later = try SiteDirectory(mappings: folder(["sites/lakeside.yml": text]).path)
        let rest = try await UnknownCodes(archive, reader: DeliveryReader(tables: .standard, sites: later)) { _, _ in }
        #expect(rest.lines.isEmpty)
        await archive.close()
    }

    @Test func `the tables and site files of the build are sound`() throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = here.deletingLastPathComponent().appending(path: "mappings").path
        let check = try CheckMappings(folder: folder)
        #expect(check.troubles == [])
        #expect(check.rows == 11)
        #expect(check.files > 100)
    }

    @Test func `codes that no table knows become lines to fill in, of each sender its own`() async throws {
        let file = try folder(["x": ""]).appending(path: "test.db").path
        let archive = try SQLiteArchive(path: file, tables: MergingTables(.standard))
        let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
        let receive = Receive(reader: reader, archive: archive)
        for (number, sex) in ["W", "W", "Q\"u", "F"].enumerated() {
            let message = """
                MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ADT^A08|M\(number)|P|2.5.1\r\
                PID|1||47\(number)^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|\(sex)\r\
                PV1|1|INPT||||||||||||||||||^^^LAKESIDE\rAL1|1|DA|P^Penicillin^ALG
                """
            let source = number == 2 ? "northgate" : "lakeside"
            _ = try await receive(Parcel(name: "a.hl7", source: source, bytes: Array(message.utf8)))
        }
        var seen: [Int] = []
        let unknown = try await UnknownCodes(archive, reader: reader) { done, all in seen += [done, all] }
        #expect(seen == [1, 4, 2, 4, 3, 4, 4, 4])
        #expect(
            unknown.siteFiles == [
                "# sites/lakeside.yml", "codeSystems:", "  \"ALG\": \"\"  # 3 times; URI", "localCodes:",
                "  v2/0001-sex:",
                "    \"W\": {system: \"http://hl7.org/fhir/administrative-gender\", code: \"\"}  # 2 times",
                "  v2/0004-patient-class:",
                "    \"INPT\": {system: \"http://terminology.hl7.org/CodeSystem/v3-ActCode\", code: \"\"}  # 3 times",
                "# sites/northgate.yml", "codeSystems:", "  \"ALG\": \"\"  # once; URI", "localCodes:",
                "  v2/0001-sex:",
                "    \"Q\\\"u\": {system: \"http://hl7.org/fhir/administrative-gender\", code: \"\"}  # once",
                "  v2/0004-patient-class:",
                "    \"INPT\": {system: \"http://terminology.hl7.org/CodeSystem/v3-ActCode\", code: \"\"}  # once",
            ]
        )
        #expect(unknown.tableRows.contains("\"Q\"\"u\",http://hl7.org/fhir/administrative-gender,,"))

        // What is filled in is known from then on, though the findings of old stay.
        let filled = unknown.siteFiles.prefix(8).joined(separator: "\n")
            .replacing("code: \"\"", with: "code: \"female\"")
            .replacing("\"ALG\": \"\"", with: "\"ALG\": \"urn:oid:2.999.7\"")
        let sites = try SiteDirectory(mappings: folder(["sites/lakeside.yml": filled]).path)
        let later = try await UnknownCodes(archive, reader: DeliveryReader(tables: .standard, sites: sites)) { _, _ in }
        #expect(later.lines.filter { $0.source == "northgate" }.count == 3)
        // Once a system has a name, its codes are asked for.
        let rest = later.lines.filter { $0.source == "lakeside" }
        #expect(rest.map(\.list) == ["ALG"] && rest.map(\.code) == ["P"])
        await archive.close()
    }
}
