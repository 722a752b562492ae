/// Writes HTML; text and attribute values can only get in escaped.
///
/// Escapes by byte, so that a quote followed by a combining mark is still a quote.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Markup of ours; a literal only, so that data can never become markup.
    mutating func markup(_ literal: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Text, or the value of an attribute in double quotes.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "\""): markup("&quot;")
            case UInt8(ascii: "'"): markup("&#39;")
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: continue
            default: bytes.append(byte)
            }
        }
    }

    /// A phrase: what the record says is isolated from the direction of the words around it.
    mutating func phrase(_ phrase: Phrase) {
        for piece in phrase.pieces {
            switch piece {
            case .words(let words): text(words)
            case .data(let data):
                markup("<bdi>")
                text(data)
                markup("</bdi>")
            case .mark(let letter, let name):
                markup("<abbr title=\"")
                text(name)
                markup("\">")
                text(letter)
                markup("</abbr>")
            }
        }
    }

    /// A number for SVG: one decimal at most.
    mutating func number(_ value: Double) {
        bytes.append(contentsOf: FixedDecimal.spell(value, decimals: 1, minus: "-").utf8)
    }

    /// A string inside a style sheet: every character but letters and digits of ASCII as a hexadecimal escape.
    mutating func cssString(_ text: String) {
        markup("\"")
        for scalar in text.unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " {
                bytes.append(UInt8(scalar.value))
            } else {
                bytes.append(contentsOf: "\\\(String(scalar.value, radix: 16)) ".utf8)
            }
        }
        markup("\"")
    }
}
