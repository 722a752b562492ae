/// Rows of facts under headed columns; the first cell of a row names the fact.
package struct PrintTable: Sendable, Hashable {
    /// A column.
    package struct Column: Sendable, Hashable {
        package var title: String
        /// The part of the width it takes, beside the shares of the others.
        package var share: Double

        package init(_ title: String, _ share: Double) {
            self.title = title
            self.share = share
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
        package var flag: Flag?
        /// Further lines, in a quieter hand.
        package var details: [Phrase]

        package init(_ text: Phrase, flag: Flag? = nil, details: [Phrase] = []) {
            self.text = text
            self.flag = flag
            self.details = details.filter { !$0.isEmpty }
        }
    }

    /// Says what the rows are, for those who do not see the heading above.
    package var caption: Phrase
    package var columns: [Column]
    /// As many cells as there are columns.
    package var rows: [[Cell]]

    package init(_ caption: Phrase, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
