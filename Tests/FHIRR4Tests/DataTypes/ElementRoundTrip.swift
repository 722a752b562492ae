import FHIRR4
import JSONTree
import Testing

/// Reads, writes and reads again: the bytes must be those of the sample without its white space, the values equal.
func expectRoundTrip<Element: FHIRElement>(
    _ type: Element.Type,
    _ sample: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let element = Element(try JSONTree(Array(sample.utf8)).root)
    let written = element.spelling
    #expect(written == withoutWhiteSpace(sample), sourceLocation: sourceLocation)
    #expect(Element(try JSONTree(Array(written.utf8)).root) == element, sourceLocation: sourceLocation)
}

extension FHIRElement {
    /// What is written, as text.
    var spelling: String {
        var json = JSONWriter()
        write(into: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Reads from text.
    init(spelling: String) throws { self.init(try JSONTree(Array(spelling.utf8)).root) }
}

/// Drops the white space between tokens, not the one in strings.
private func withoutWhiteSpace(_ json: String) -> String {
    var isInString = false
    var isEscaped = false
    return json.filter { character in
        defer { isEscaped = isInString && character == "\\" && !isEscaped }
        if character == "\"", !isEscaped { isInString.toggle() }
        return isInString || !character.isWhitespace
    }
}
