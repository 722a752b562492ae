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
        let archive = try SQLiteArchive(path: file, vaccines: VaccineGroups(.standard))
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
        #expect(Set(later.lines.map(\.source)) == ["northgate"])
        await archive.close()
    }
}
