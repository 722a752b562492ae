import Fixtures
import Foundation
import Testing

@Suite struct FileTests {
    @Test func `no file is over 300 lines`() throws {
        for file in try SourceFile.everywhere() where !file.isGenerated {
            #expect(file.lineCount <= 300, "\(file.path) has \(file.lineCount) lines")
        }
    }

    @Test func `nine of ten source files are under 200 lines`() throws {
        let lengths = try SourceFile.all(under: "Sources").filter { !$0.isGenerated }.map(\.lineCount)
        let long = lengths.filter { $0 >= 200 }.count
        #expect(long * 10 <= lengths.count, "\(long) of \(lengths.count)")
    }

    @Test func `no function is over 40 lines`() throws {
        let folders = ["Sources", "mappings", "Benchmarks"]
        for file in try folders.flatMap(SourceFile.all(under:)) where !file.isGenerated {
            for (line, length) in file.functions { #expect(length <= 40, "\(file.path):\(line) has \(length) lines") }
        }
    }

    @Test func `the lines of a function are counted between its braces`() {
        let text = """
            struct A {
                static func f(
                    x: Int
                ) {
                    a()
                    b()
                }
                init() { c() }
            }
            """
        let found = SourceFile(path: "A.swift", text: text).functions
        #expect(found.map(\.line) == [2] && found.map(\.length) == [2])
    }

    @Test func `no name of a file says nothing`() throws {
        let empty = /(Utils|Utilities|Helpers?|Common|Core|Manager|Impl|Base)\.swift$/
        for file in try SourceFile.everywhere() {
            #expect(file.path.firstMatch(of: empty) == nil, "\(file.path)")
        }
    }

    @Test func `no source promises something for later`() throws {
        let promise = /\b(TODO|FIXME|XXX|HACK)\b|fatalError\(|try!|\bas!\s/
        for file in try SourceFile.all(under: "Sources") + SourceFile.all(under: "mappings") where !file.isGenerated {
            #expect(file.text.firstMatch(of: promise) == nil, "\(file.path)")
        }
    }

    @Test func `test lines are at least as many as source lines`() throws {
        let lines = { (folder: String) in
            try SourceFile.all(under: folder).filter { !$0.isGenerated }.map(\.lineCount).reduce(0, +)
        }
        let (sources, tests) = (try lines("Sources"), try lines("Tests"))
        // The aim of the house is 1.0; the bound keeps the ratio from falling while the aim is being reached.
        #expect(Double(tests) >= Double(sources) * 0.28, "\(tests) test lines for \(sources) source lines")
    }

    @Test func `only the XML door calls libxml2's parsers`() throws {
        let call = /\bxml(Read|Parse|CtxtRead|NewTextReader|ReaderFor|CreatePushParser|CreateMemoryParser)\w*\(/
        for file in try SourceFile.all(under: "Sources") where !file.path.hasPrefix("Sources/XMLTree/") {
            #expect(file.text.firstMatch(of: call) == nil, "\(file.path)")
        }
    }

    @Test func `outside the spelling only mappings that choose a branch read a leaf unrecorded`() throws {
        let spelling = ["Sources/Findings/", "Sources/XMLTree/", "Sources/CCDA/", "Sources/HL7v2/"]
        let readers = try SourceFile.all(under: "Sources").filter { file in
            !spelling.contains(where: file.path.hasPrefix) && file.text.contains("unrecorded")
        }
        #expect(readers.allSatisfy { $0.path.hasPrefix("Sources/RecordMapping/") })
        // They compare structural codes and mark the leaf beside it. The aim is the ledger alone: the bound only falls.
        #expect(readers.count <= 38, "\(readers.count) files")
    }

    @Test func `no path of one machine is in the tree`() throws {
        let path = /(^|[^A-Za-z0-9_.])\/(work|home|opt\/swift|root)\//
        for file in try SourceFile.everywhere() where !file.path.hasPrefix("Tests/HouseTests/") {
            #expect(file.text.firstMatch(of: path) == nil, "\(file.path)")
        }
    }
}
