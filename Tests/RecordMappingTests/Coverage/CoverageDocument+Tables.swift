import Fixtures
import Foundation

@testable import MappingTables
@testable import RecordMapping

extension CoverageDocument {
    /// The tables of codes with their rows.
    static func tables() throws -> [String] {
        let library = TableLibrary(Embedded.files, overrides: [])
        var lines = ["## Tables of codes", "", tableWords, "", "| table | rows |", "|---|---|"]
        for name in TableName.allCases.sorted(by: { $0.path < $1.path }) {
            lines.append("| `\(name.path)` | \(try CodeTable(name, library).rows.count) |")
        }
        return lines
    }

    private static let tableWords = """
        What a code of HL7 v2, CDA, LOINC or a phone means in R4; `mappings/README.md` tells where the rows come from and \
        how an operator adds some. A code without a row stays as it was sent, with the finding `code.notInTable`.
        """

    /// What is left out on purpose, in the words that stand above each rule.
    static func omissions() throws -> [String] {
        var lines = ["## Left out by rule", "", "| rule | what |", "|---|---|"]
        let file = ProjectFolder.url.appending(path: "Sources/RecordMapping/Omission.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        for rule in Omission.allCases {
            let pattern = try Regex("/// ([^\n]+)\n +case \(rule)\\b", as: (Substring, Substring).self)
            lines.append("| O\(rule.rawValue) | \(source.firstMatch(of: pattern)?.output.1 ?? "") |")
        }
        return lines
    }
}
