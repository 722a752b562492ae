import XMLTree

/// What becomes of an element of the narrative: the XHTML element that stands for it, or none.
///
/// Only names in this list are ever written; everything else loses its tags and keeps its content, but for those whose
/// content is no text at all.
enum NarrativeTag {
    /// The elements of CDA's own markup that have one of XHTML.
    enum Own: String, CaseIterable, Sendable {
        case content, paragraph, list, item, caption, linkHtml, sub, sup, br, table, thead, tbody, tfoot, tr, th, td
        case col, colgroup
    }

    static let own = KindTable<Own>()

    /// The XHTML name.
    static func xhtml(
        _ element: Own,
        ordered: @autoclosure () -> Bool,
        inTable: @autoclosure () -> Bool
    ) -> StaticString {
        switch element {
        case .content: "span"
        case .paragraph: "p"
        case .list: ordered() ? "ol" : "ul"
        case .item: "li"
        case .caption: inTable() ? "caption" : "p"
        case .linkHtml: "a"
        case .sub: "sub"
        case .sup: "sup"
        case .br: "br"
        case .table: "table"
        case .thead: "thead"
        case .tbody: "tbody"
        case .tfoot: "tfoot"
        case .tr: "tr"
        case .th: "th"
        case .td: "td"
        case .col: "col"
        case .colgroup: "colgroup"
        }
    }

    /// Elements of HTML that some senders put into narrative although CDA has none of them.
    static func borrowed(_ name: String) -> StaticString? {
        switch name.lowercased() {
        case "p": "p"
        case "div": "div"
        case "span": "span"
        case "b", "strong": "b"
        case "i", "em": "i"
        case "u": "u"
        case "ul": "ul"
        case "ol": "ol"
        case "li": "li"
        case "h1", "h2", "h3", "h4", "h5", "h6": "b"
        case "pre": "pre"
        default: nil
        }
    }

    /// Elements whose content nobody is meant to read.
    static func isDropped(_ name: String) -> Bool {
        switch name.lowercased() {
        case "script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "button", "template",
            "noscript", "title", "head", "link", "meta":
            true
        default: false
        }
    }

    /// The classes that `styleCode` may become; other codes are left out.
    static func styleClass(_ code: Substring) -> String? {
        switch code.lowercased() {
        case "bold": "bold"
        case "italics": "italics"
        case "underline": "underline"
        case "emphasis": "emphasis"
        case "strikethrough": "strikethrough"
        case "lrule": "lrule"
        case "rrule": "rrule"
        case "toprule": "toprule"
        case "botrule": "botrule"
        case "arabic", "littleroman", "bigroman", "littlealpha", "bigalpha", "disc", "circle", "square":
            code.lowercased()
        default: nil
        }
    }
}
