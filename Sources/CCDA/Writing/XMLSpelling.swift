/// Spells markup as XML 1.0 in UTF-8.
///
/// Source: XML 1.0, section 2.4, <https://www.w3.org/TR/xml/#syntax>
package struct XMLSpelling: Sendable {
    /// What was spelled so far.
    package private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    package init() {}

    /// The bytes of a whole document.
    package static func document(_ root: Markup) -> [UInt8] {
        var spelling = XMLSpelling()
        spelling.append(root, depth: 0)
        return spelling.bytes
    }

    /// Adds one element; elements stand on lines of their own unless words stand beside them.
    private mutating func append(_ element: Markup, depth: Int) {
        bytes.append(0x3C)
        bytes += element.name.utf8
        for attribute in element.attributes {
            bytes.append(0x20)
            bytes += attribute.name.utf8
            bytes += [0x3D, 0x22]
            append(attribute.value, isAttribute: true)
            bytes.append(0x22)
        }
        guard !element.content.isEmpty else {
            bytes += [0x2F, 0x3E]
            return
        }
        bytes.append(0x3E)
        append(element.content, depth: depth)
        bytes += [0x3C, 0x2F]
        bytes += element.name.utf8
        bytes.append(0x3E)
    }

    private mutating func append(_ content: [Markup.Content], depth: Int) {
        let hasWords = content.contains { if case .text = $0 { true } else { false } }
        for item in content {
            if !hasWords { startLine(depth + 1) }
            switch item {
            case .element(let element): append(element, depth: depth + 1)
            case .text(let text): append(text, isAttribute: false)
            }
        }
        if !hasWords { startLine(depth) }
    }

    private mutating func startLine(_ depth: Int) {
        bytes.append(0x0A)
        bytes += repeatElement(0x20, count: depth * 2)
    }

    /// Escapes what XML would read as markup or change; a character that XML does not have becomes U+FFFD.
    private mutating func append(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"" where isAttribute: bytes += "&quot;".utf8
            case "\t" where isAttribute: bytes += "&#9;".utf8
            case "\n" where isAttribute: bytes += "&#10;".utf8
            case "\r": bytes += "&#13;".utf8
            case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": bytes += "\u{FFFD}".utf8
            default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
    }
}
