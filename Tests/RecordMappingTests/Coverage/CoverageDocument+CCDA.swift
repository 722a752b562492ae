import Fixtures
import Foundation

@testable import CCDA
@testable import RecordMapping

extension CoverageDocument {
    /// Sections and entries.
    static func documents() throws -> [String] {
        var lines = ["## C-CDA", "", documentWords, "", "### Sections", ""]
        lines += ["| LOINC | section | template ids |", "|---|---|---|"]
        for code in SectionTable.known.sorted(by: order) {
            let ids = SectionTable.codes.filter { $0.value == code }.keys.sorted(by: order)
            lines.append("| \(code) | \(SectionNames.names[code] ?? "") | \(ids.joined(separator: "<br>")) |")
        }
        let others = SectionTable.synonyms.sorted { $0.key < $1.key }.map { "\($0.key) as \($0.value)" }
        lines += [
            "", "Codes of other editions: \(others.joined(separator: ", ")).", "", "### Entries", "", entryWords, "",
        ]
        lines += ["| entry | how | template ids |", "|---|---|---|"]
        let sources = try mappingSources()
        for template in Template.allCases {
            let ids = TemplateTable.rows.values.filter { $0.template == template }.map(\.root).sorted(by: order)
            lines.append("| \(words(template)) | \(how(template, sources)) | \(ids.joined(separator: "<br>")) |")
        }
        return lines
    }

    private static let documentWords = """
        C-CDA 1.1 and 2.1, CCD 1.x, HITSP C32 and C62, IHE XDS-MS and XDS-SD, and fragments of them. The header, every \
        section with its narrative, and every entry are read. A section that is not in this table keeps its title, its \
        code and its words, and its entries are read by their own ids. An entry whose id nobody knows is read by its \
        section and class (finding `template.unknown`).
        """

    private static let entryWords = """
        *Of its own*: it becomes a resource. *Within*: it is read as part of the statement it stands in, told by this id. \
        *By its place*: it is read as part of the statement it stands in, whatever its id. What of a statement has no \
        element in R4 is kept beside the resource or section it belongs to.
        """

    private static func how(_ template: Template, _ sources: String) -> String {
        if EntryRules.rule(for: template) != nil { return "of its own" }
        let name = NSRegularExpression.escapedPattern(for: template.rawValue)
        let pattern = "(related\\(|to: |== |case |\\[|, )\\.\(name)\\b"
        return sources.range(of: pattern, options: .regularExpression) == nil ? "by its place" : "within"
    }

    /// The text of the mappings but for the table of contents, which names every entry.
    private static func mappingSources() throws -> String {
        let folder = ProjectFolder.url.appending(path: "Sources/RecordMapping/CCDA")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter {
            $0.hasSuffix(".swift") && !$0.hasSuffix("EntryRules.swift") && !$0.hasPrefix("Writing/")
        }.sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
    }

    /// `plannedProcedure` as `planned procedure`.
    private static func words(_ template: Template) -> String {
        template.rawValue.replacing(/[A-Z]/) { " " + $0.output.lowercased() }
    }

    /// By the numbers in them, as people sort ids.
    private static func order(_ left: String, _ right: String) -> Bool {
        left.compare(right, options: .numeric) == .orderedAscending
    }
}
