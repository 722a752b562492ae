/// The readable words of a section to be written: one table, of which entries point to cells.
///
/// Source: CDA R2, narrative block, <https://hl7.org/cda/stds/core/StructureDefinition-StrucDoc.Text.html>
package struct NarrativeMarkup: Sendable {
    private let prefix: String
    private let headers: [String]
    private var rows: [Markup] = []
    private var count = 0

    /// - Parameters:
    ///   - prefix: What the ids of this section begin with; letters only.
    ///   - headers: One for each column.
    package init(prefix: String, headers: [String]) {
        self.prefix = prefix
        self.headers = headers
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The id of the next cell that an entry points to.
    package mutating func nextID() -> String {
        count += 1
        return "\(prefix)\(count)"
    }

    /// Adds a row; cells without words stay empty.
    package mutating func addRow(_ cells: [(words: String?, id: String?)]) {
        rows.append(
            Markup(
                "tr",
                [:],
                cells.map { cell in
                    guard let words = cell.words, !words.isEmpty else { return Markup("td") }
                    guard let id = cell.id else { return Self.lines(words, in: Markup("td")) }
                    return Markup("td", [:], [Self.lines(words, in: Markup("content", ["ID": id]))])
                }
            )
        )
    }

    /// Adds a row of words below what they are about.
    ///
    /// - Returns: The id of the words.
    package mutating func addNote(_ words: String) -> String {
        let id = nextID()
        let cell = Markup(
            "td",
            ["colspan": String(headers.count)],
            [Self.lines(words, in: Markup("content", ["ID": id]))]
        )
        rows.append(Markup("tr", [:], [cell]))
        return id
    }

    /// Words whose lines stay lines.
    private static func lines(_ words: String, in element: Markup) -> Markup {
        var element = element
        for (number, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { element.append(Markup("br")) }
            element.append(text: String(line))
        }
        return element
    }

    /// The table, or the sentence if there is no row.
    package func markup(otherwise sentence: String) -> Markup {
        guard !rows.isEmpty else { return Markup("text", [:], [Markup("paragraph", [:], text: sentence)]) }
        let head = Markup("thead", [:], [Markup("tr", [:], headers.map { Markup("th", [:], text: $0) })])
        return Markup("text", [:], [Markup("table", [:], [head, Markup("tbody", [:], rows)])])
    }
}
