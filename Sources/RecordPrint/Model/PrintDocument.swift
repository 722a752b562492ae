/// A document as a reader meets it: everything in words, nothing about paper or markup.
package struct PrintDocument: Sendable, Hashable {
    /// What the document is: "Patient summary".
    package var title: String
    /// BCP 47, of our own words.
    package var language: String
    /// `nil` if nobody is named.
    package var banner: PrintBanner?
    /// When and from what it was printed.
    package var origin: Phrase
    /// The number under which the record is kept, for those who ask about the paper; empty if it has none.
    package var recordID: Phrase
    /// When it was printed, for the foot of every page.
    package var printedOn: Phrase
    /// Which letter stands for which source; empty if there is only one.
    package var legend: Phrase
    /// What to read before anything else.
    package var alerts: [PrintNotice]
    package var sections: [PrintSection]
    /// What the document is and is not; closes it.
    package var closing: [Phrase]
    /// Name and birth date, for every page.
    package var running: Phrase
    /// `Page {page} of {pages}` in the language of the document.
    package var pageTemplate: String
    /// When it was printed, in ISO 8601; the only date a file may bear.
    package var printed: String

    /// The name of the file and of the window: title and name.
    package var fullTitle: String {
        banner.map { "\(title) – \($0.name)" } ?? title
    }

    /// `Page 2 of 4`.
    package func pageLabel(_ page: Int, of pages: Int) -> Phrase {
        Phrase(pageTemplate, ["page": Phrase("\(page)"), "pages": Phrase("\(pages)")])
    }
}
