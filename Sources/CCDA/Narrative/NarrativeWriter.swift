import Findings
import XMLTree

/// Rebuilds narrative as XHTML from an allow-list, tag by tag, without recursion.
///
/// What is not on the list is never copied, so that no script, style, handler or address of a picture can pass; text is
/// escaped anew.
///
/// Source: <https://hl7.org/fhir/R4/narrative.html#xhtml>
struct NarrativeWriter {
    private(set) var bytes: [UInt8] = Array("<div xmlns=\"http://www.w3.org/1999/xhtml\">".utf8)
    private var closing: [StaticString?] = []
    private let prefix: String
    /// Whether tags, attributes or addresses were left out.
    private(set) var wasCleaned = false
    private(set) var hasText = false
    private let media: (String) -> XMLElement?

    /// - Parameters:
    ///   - prefix: Put before every id, so that ids of several sections can stand on one page.
    ///   - media: The `observationMedia` of an id.
    init(idPrefix prefix: String, media: @escaping (String) -> XMLElement?) {
        self.prefix = prefix
        self.media = media
    }

    /// Writes what is inside an element.
    mutating func write(inside element: XMLElement) {
        var walk = XMLWalk(inside: element)
        while let step = walk.next() {
            switch step {
            case .start(let child):
                if let own = NarrativeTag.own[child] {
                    open(child, own)
                } else if NarrativeTag.isDropped(child.name) {
                    wasCleaned = true
                    walk.skip()
                    closing.append(nil)
                } else {
                    openForeign(child)
                }
            case .end: close()
            case .text(let text, _): self.text(text)
            case .space: bytes.append(0x20)
            }
        }
    }

    /// Writes one row as a table of its own under the headers it had.
    mutating func writeRow(_ row: XMLElement) {
        append("<table>")
        if let head = NarrativeTable.headerRow(above: row), head != row {
            append("<thead><tr>")
            write(inside: head)
            append("</tr></thead>")
        }
        append("<tbody><tr>")
        write(inside: row)
        append("</tr></tbody></table>")
    }

    /// The `div` as a string; `nil` if it holds nothing to read.
    mutating func finish() -> String? {
        guard hasText else { return nil }
        append("</div>")
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func open(_ element: XMLElement, _ own: NarrativeTag.Own) {
        let tag = NarrativeTag.xhtml(
            own,
            ordered: element.attribute("listType", is: "ordered"),
            inTable: element.parent?.isNamed("table") == true
        )
        open(element, tag, isLink: own == .linkHtml, isEmpty: own == .br || own == .col)
    }

    /// Elements that are none of the standard's.
    private mutating func openForeign(_ element: XMLElement) {
        let name = element.name
        if name == "renderMultiMedia" {
            picture(element)
            return closing.append(nil)
        }
        guard let tag = NarrativeTag.borrowed(name) else {
            if name != "footnote", name != "footnoteRef" { wasCleaned = true }
            return closing.append(nil)
        }
        open(element, tag, isLink: false, isEmpty: false)
    }

    private mutating func open(_ element: XMLElement, _ tag: StaticString, isLink: Bool, isEmpty: Bool) {
        bytes.append(0x3C)
        append(tag)
        attributes(of: element, isLink: isLink)
        if isEmpty {
            append("/>")
            return closing.append(nil)
        }
        bytes.append(0x3E)
        closing.append(tag)
    }

    private mutating func close() {
        guard let tag = closing.popLast() ?? nil else { return }
        append("</")
        append(tag)
        bytes.append(0x3E)
    }

    private mutating func attributes(of element: XMLElement, isLink: Bool) {
        for (name, value) in element.attributes {
            switch name {
            case "ID": attribute("id", prefix + NarrativeIndex.safe(value.unrecorded))
            case "styleCode": styles(value.unrecorded)
            case "colspan", "rowspan", "span":
                if let count = Int(value.unrecorded), (1...1000).contains(count) {
                    attribute(name == "colspan" ? "colspan" : name == "rowspan" ? "rowspan" : "span", String(count))
                }
            case "align", "valign":
                if ["left", "right", "center", "top", "bottom", "middle"].contains(value.unrecorded) {
                    attribute(name == "align" ? "align" : "valign", value.unrecorded)
                }
            case "href" where isLink: link(value.unrecorded)
            case "border", "width", "cellpadding", "cellspacing", "listType", "language", "revised", "rules", "frame",
                "summary", "headers", "scope", "abbr", "axis", "char", "charoff", "height", "mediaType", "name", "rel",
                "rev", "title":
                break
            default: wasCleaned = true
            }
        }
    }

    private mutating func link(_ address: String) {
        if address.hasPrefix("#") {
            attribute("href", "#" + prefix + NarrativeIndex.safe(String(address.dropFirst())))
        } else if let safe = NarrativeAddress.safe(address) {
            attribute("href", safe)
        } else {
            wasCleaned = true
        }
    }

    private mutating func styles(_ codes: String) {
        let classes = codes.split(separator: " ").compactMap(NarrativeTag.styleClass)
        if !classes.isEmpty { attribute("class", classes.joined(separator: " ")) }
    }

    /// A small picture inside the document is shown, others are only named.
    private mutating func picture(_ element: XMLElement) {
        let id = element.attribute("referencedObject").unrecorded
        if let source = media(id).flatMap(NarrativePicture.source) {
            append("<img alt=\"\"")
            attribute("src", source)
            append("/>")
            hasText = true
        } else {
            wasCleaned = true
        }
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(0x20)
        append(name)
        append("=\"")
        for byte in value.utf8 {
            switch byte {
            case 0x22: append("&quot;")
            case 0x26: append("&amp;")
            case 0x3C: append("&lt;")
            case 0x3E: append("&gt;")
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private mutating func text(_ text: ArraySlice<UInt8>) {
        hasText = true
        var start = text.startIndex
        for position in text.indices where text[position] < 0x40 {
            let escape: StaticString
            switch text[position] {
            case 0x26: escape = "&amp;"
            case 0x3C: escape = "&lt;"
            case 0x3E: escape = "&gt;"
            default: continue
            }
            bytes.append(contentsOf: text[start..<position])
            append(escape)
            start = position + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }
}
