/// Writes a document as a tagged PDF with bookmarks, text that can be selected, and name and page number on each page.
///
/// The same document gives the same bytes on the same machine: the only date is that of the document. Fonts come from
/// the machine; a character that no font has is shown as a box with its number.
package struct PDFRenderer: Sendable {
    /// The sheet.
    package var paper: Paper

    package init(paper: Paper = .a4) { self.paper = paper }

    /// The file.
    ///
    /// - Throws: what the drawing library says if it fails.
    package func render(_ document: PrintDocument) throws(PDFError) -> [UInt8] {
        let canvas = Canvas(width: paper.size.width, height: paper.size.height)
        canvas.describe(title: document.fullTitle, subject: document.title, date: date(document.printed))
        let type = Typesetter(canvas, language: document.language)
        var composer = PDFComposer(type, width: PDFPress.body(paper).width)
        composer.compose(document)
        PDFPress(canvas: canvas, type: type, document: document, paper: paper).print(composer.pieces)
        let catalog = PDFCatalog(language: document.language)
        return try catalog.added(to: canvas.finish())
    }

    /// Cairo wants date and time; without a time it is midnight, and what is no date is the first day of all.
    private func date(_ spelled: String) -> String {
        guard let date = WrittenDate(spelled) else { return "1970-01-01T00:00:00Z" }
        if date.hour != nil { return spelled }
        return date.day == nil ? "\(spelled.prefix(4))-01-01T00:00:00Z" : "\(spelled)T00:00:00Z"
    }
}
