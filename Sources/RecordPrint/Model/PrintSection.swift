/// A headed part of a document.
package struct PrintSection: Sendable, Hashable {
    /// What a section is made of.
    package enum Block: Sendable, Hashable {
        case heading(Phrase)
        case paragraph(Phrase)
        case list([Phrase])
        case notice(PrintNotice)
        case table(PrintTable)
        case chart(PrintChart)
    }

    package var heading: String
    package var blocks: [Block]

    package init(_ heading: String, _ blocks: [Block]) {
        self.heading = heading
        self.blocks = blocks
    }
}
