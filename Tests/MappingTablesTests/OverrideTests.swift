import Foundation
import Testing

@testable import MappingTables

/// Tables of an operator over those of the build.
@Suite struct OverrideTests {
    /// Writes files into a fresh folder, reads them as overrides and removes the folder.
    private func tables(_ files: [String: String]) throws -> Tables {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
        return try Tables(overrides: folder.path)
    }

    @Test func `a row replaces, another is added, the rest stays`() throws {
        let tables = try tables([
            "v2/0001-sex.csv": """
            code,system,target,display
            A,http://hl7.org/fhir/administrative-gender,unknown,Unknown
            X,http://hl7.org/fhir/administrative-gender,other,
            """
        ])
        #expect(["A", "X", "F"].map { tables.translate($0, by: .v2Sex)?.code } == ["unknown", "other", "female"])
        #expect(tables.translate("X", by: .v2Sex)?.display == nil)
    }

    @Test func `units, OIDs, names and displays can be extended`() throws {
        let tables = try tables([
            "units/corrections.csv": "spelled,ucum\nfoo,g\n",
            "oids/additions.csv": "oid,uri,name\n2.999.1,http://example.org/a,a\n",
            "oids/names.csv": "name,uri\nLocal,http://example.org/b\n",
            "displays/v2.csv": "system,code,display\nhttp://example.org/a,1,One\n",
        ])
        #expect(tables.unit("foo") == "g")
        #expect(tables.uri(forOID: "2.999.1") == "http://example.org/a")
        #expect(tables.system(named: "LOCAL") == "http://example.org/b")
        #expect(tables.display(system: "http://example.org/a", code: "1") == "One")
        #expect(tables.display(system: "http://terminology.hl7.org/CodeSystem/v2-0001", code: "F") == "Female")
    }

    @Test(arguments: [
        ("v2/0001-sex.csv", "code,target\nA,b\n", TableError.Code.badHeader, 1),
        ("v2/0001-sex.csv", "code,system,target,display\nA,urn:a:b,c,\nA,urn:a:b,d,\n", .duplicateKey, 3),
        ("v2/0001-sex.csv", "code,system,target,display\nA,no uri,c,\n", .badValue, 2),
        ("v2/0001-sex.csv", "code,system,target,display\nA,urn:a:b,,\n", .badValue, 2),
        ("v2/0001-sex.csv", "code,system,target,display\n,urn:a:b,c,\n", .badValue, 2),
        ("oids/names.csv", "name,uri\nA,b\n", .badValue, 2),
        ("oids/additions.csv", "oid,uri,name\n2.999,,\n", .badValue, 2),
        ("v2/none.csv", "code\n", .unknownName, 0),
        ("displays/v2.csv", "system,code,display\nx,1,One\n", .badValue, 2),
        ("units/corrections.csv", "spelled,ucum\nfoo,mmHg\n", .badValue, 2),
    ])
    func `a mistake is told with file and line`(
        _ path: String,
        _ text: String,
        _ code: TableError.Code,
        _ line: Int
    ) {
        #expect(throws: TableError(code, file: path, line: line)) { try tables([path: text]) }
    }

    @Test func `a folder that is not there is an error`() {
        #expect(throws: TableError(.unreadable, file: "/nowhere/at/all", line: 0)) {
            try Tables(overrides: "/nowhere/at/all")
        }
    }
}
