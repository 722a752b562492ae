/// Writes a document as one HTML file that needs nothing else: no script, no remote part, style inside.
///
/// It reads on a telephone, in a screen reader and on paper; ``contentSecurityPolicy`` is all it needs to be allowed.
package struct HTMLRenderer: Sendable {
    /// What a server may forbid without harm to the page; the file says the same of itself.
    package static let contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"

    /// For printing.
    package var paper: Paper

    package init(paper: Paper = .a4) { self.paper = paper }

    /// The file, in UTF-8; the same document gives the same bytes.
    package func render(_ document: PrintDocument) -> String {
        var html = HTMLWriter()
        head(document, &html)
        html.markup("<body>\n<main>\n<header class=\"top\">\n<h1>")
        html.text(document.title)
        html.markup("</h1>\n")
        if let banner = document.banner { self.banner(banner, &html) }
        for line in [document.legend, document.origin] where !line.isEmpty {
            html.markup("<p class=\"origin\">")
            html.phrase(line)
            html.markup("</p>\n")
        }
        html.markup("</header>\n")
        for alert in document.alerts { notice(alert, &html) }
        for (index, section) in document.sections.enumerated() { self.section(section, index + 1, &html) }
        html.markup("</main>\n<footer>\n")
        for line in document.closing + [document.recordID] where !line.isEmpty { paragraph(line, &html) }
        html.markup("</footer>\n</body>\n</html>\n")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func head(_ document: PrintDocument, _ html: inout HTMLWriter) {
        html.markup("<!DOCTYPE html>\n<html lang=\"")
        html.text(document.language)
        html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        html.text(Self.contentSecurityPolicy)
        html.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        html.text(document.fullTitle)
        html.markup("</title>\n<style>\n")
        html.markup(HTMLStyle.sheet)
        widths(document, &html)
        margins(document, &html)
        html.markup("</style>\n</head>\n")
    }

    /// A class for each width of a column that the document has; attributes of style would need a weaker policy.
    private func widths(_ document: PrintDocument, _ html: inout HTMLWriter) {
        let tables = document.sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        for percent in Set(tables.flatMap(Self.percents)).sorted() {
            html.text(".w\(percent) { width: \(percent)%; }\n")
        }
    }

    /// Name, birth date and page number in the margin of every printed page.
    private func margins(_ document: PrintDocument, _ html: inout HTMLWriter) {
        html.markup("@page { size: ")
        html.markup(paper.cssName)
        html.markup("; margin: 18mm 16mm 20mm; @bottom-left { content: ")
        html.cssString("\(document.running)")
        html.markup("; font: 9pt sans-serif; color: #4a545c; } @bottom-right { content: ")
        let parts = document.pageTemplate.split(separator: "{", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                html.cssString(String(part))
                continue
            }
            html.markup(part[..<end] == "page" ? " counter(page) " : " counter(pages) ")
            html.cssString(String(part[part.index(after: end)...]))
        }
        html.markup("; font: 9pt sans-serif; color: #4a545c; } }\n")
    }

    private func banner(_ banner: PrintBanner, _ html: inout HTMLWriter) {
        html.markup("<div class=\"banner\">\n<p class=\"name\">")
        html.phrase(banner.name)
        html.markup("</p>\n<dl>\n")
        for fact in banner.facts {
            html.markup("<div><dt>")
            html.text(fact.label)
            html.markup("</dt>")
            for value in fact.values {
                html.markup("<dd>")
                html.phrase(value)
                html.markup("</dd>")
            }
            html.markup("</div>\n")
        }
        html.markup("</dl>\n</div>\n")
    }

    private func section(_ section: PrintSection, _ number: Int, _ html: inout HTMLWriter) {
        html.markup("<section aria-labelledby=\"s")
        html.text("\(number)")
        html.markup("\">\n<h2 id=\"s")
        html.text("\(number)")
        html.markup("\">")
        html.text(section.heading)
        html.markup("</h2>\n")
        for (index, block) in section.blocks.enumerated() { self.block(block, "s\(number)-\(index + 1)", &html) }
        html.markup("</section>\n")
    }
}
