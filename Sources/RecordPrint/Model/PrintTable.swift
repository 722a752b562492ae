/// Rows of facts under headed columns; the first cell of a row names the fact.
package struct PrintTable: Sendable, Hashable {
    /// A column.
    package struct Column: Sendable, Hashable {
        package var title: String
        /// The part of the width it takes, beside the shares of the others.
        package var share: Double
        /// Whether it is left away if no row has anything to say in it.
        package var isOptional: Bool
        /// Whether it holds short things, such as dates, that a renderer should keep on one line if it can.
        package var isTight: Bool

        package init(_ title: String, _ share: Double, isOptional: Bool = false, isTight: Bool = false) {
            self.title = title
            self.share = share
            self.isOptional = isOptional
            self.isTight = isTight
        }
    }

    /// A word that makes a cell stand out.
    package struct Flag: Sendable, Hashable {
        package var mark: PrintMark
        package var word: Phrase

        package init(_ mark: PrintMark, _ word: Phrase) {
            self.mark = mark
            self.word = word
        }
    }

    /// What one column says of one fact.
    package struct Cell: Sendable, Hashable {
        package var text: Phrase
        package var flags: [Flag]
        /// Further lines, in a quieter hand.
        package var details: [Phrase]

        package init(_ text: Phrase, flags: [Flag?] = [], details: [Phrase] = []) {
            self.text = text
            self.flags = flags.compactMap(\.self)
            self.details = details.filter { !$0.isEmpty }
        }
    }

    /// Says what the rows are, for those who do not see the heading above.
    package var caption: Phrase
    package var columns: [Column]
    /// As many cells as there are columns; a row of one cell under several columns heads the rows below it.
    package var rows: [[Cell]]

    package init(_ caption: Phrase, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    /// Whether a row heads the rows below it.
    package func isBand(_ row: [Cell]) -> Bool { row.count == 1 && columns.count > 1 }
}

extension [PrintTable.Cell] {
    /// Whether the row may be dangerous to the person.
    package var isUrgent: Bool { first?.flags.contains { $0.mark == .danger } ?? false }
}
