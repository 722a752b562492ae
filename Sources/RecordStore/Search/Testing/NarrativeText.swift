/// The text of a narrative without its tags.
///
/// Source: <https://hl7.org/fhir/R4/narrative.html#xhtml>
enum NarrativeText {
    private static let named = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

    /// What a reader sees: a blank for each tag, and letters for their references.
    static func plain(_ xhtml: String) -> String {
        var text = ""
        var rest = Substring(xhtml)
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<mark]
            let end = rest[mark...].firstIndex(of: rest[mark] == "<" ? ">" : ";")
            guard let end else { return text }
            text += rest[mark] == "<" ? " " : letter(rest[rest.index(after: mark)..<end])
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    /// The letter that a reference such as `#xE9` stands for; a blank for those that are not known.
    private static func letter(_ reference: Substring) -> String {
        if let text = named[String(reference)] { return text }
        guard reference.first == "#" else { return " " }
        let digits = reference.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? " "
    }
}
