import Fixtures
import Foundation
import Testing

@testable import MappingTables

/// The tables of this build against the files they were made from, and the form of every row.
@Suite struct TableFileTests {
    private static let folder = ProjectFolder.url.appending(path: "mappings").resolvingSymlinksInPath()

    private static func paths(ending suffix: String) throws -> [String] {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path))
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.sorted()
    }

    @Test func `every file is embedded, and nothing else`() throws {
        #expect(try Self.paths(ending: ".csv") == Embedded.files.map(\.path).sorted())
    }

    @Test(arguments: Embedded.files.map(\.path))
    func `an embedded table equals its file; run scripts/make-tables if it does not`(_ path: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
        let isEqual = Embedded.files.first { $0.path == path }?.text == text
        #expect(isEqual)
    }

    @Test(arguments: TableName.allCases)
    func `each code of a table has one target in a system with a URI`(_ name: TableName) throws {
        let library = TableLibrary(Embedded.files, overrides: [])
        let rows = try CodeTable(name, library).rows
        #expect(!rows.isEmpty)
        for (code, target) in rows {
            #expect(code == code.trimmingCharacters(in: .whitespaces))
            #expect(target.code == target.code.trimmingCharacters(in: .whitespaces))
            #expect(target.display != "")
        }
    }

    @Test func `every table of codes has a name`() {
        let folders = ["v2/", "cda/", "loinc/", "apple/"]
        let paths = Embedded.files.map(\.path).filter { path in folders.contains { path.hasPrefix($0) } }
        #expect(paths.sorted() == TableName.allCases.map { "\($0.path).csv" }.sorted())
    }

    @Test func `a table is found by its path`() {
        for name in TableName.allCases { #expect(TableName(path: name.path) == name) }
        #expect(TableName(path: "v2/none") == nil)
    }

    @Test func `the displays parse`() throws {
        let displays = try DisplayTable(Embedded.files)
        #expect(displays["http://terminology.hl7.org/CodeSystem/v2-0203", "MR"] == "Medical record number")
        #expect(displays["http://terminology.hl7.org/CodeSystem/v2-0203", "none"] == nil)
    }
}
