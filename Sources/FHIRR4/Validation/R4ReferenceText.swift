/// Finds the parts of a reference's text.
///
/// Source: <https://hl7.org/fhir/R4/references.html#literal>
package enum R4ReferenceText {
    /// `Patient` of `Patient/1`, `http://example.org/fhir/Patient/1/_history/2` and `Patient?identifier=x`; `nil` if
    /// it cannot be told.
    package static func kind(_ text: R4Bytes) -> R4Bytes? {
        var end = text.count
        for index in 0..<text.count {
            switch text[index] {
            case 0x23, 0x7C: return nil
            case 0x3F:
                return index > 0 ? segment(text, before: index) : nil
            default: break
            }
        }
        let history = slash(text, before: end)
        if let history, let id = slash(text, before: history), text[id + 1..<history].isEqual(to: "_history") {
            end = id
        }
        guard let id = slash(text, before: end), id > 0, id + 1 < end else { return nil }
        return segment(text, before: id)
    }

    /// The text between the last slash and an index.
    private static func segment(_ text: R4Bytes, before end: Int) -> R4Bytes? {
        let start = slash(text, before: end).map { $0 + 1 } ?? 0
        let count = end - start
        guard count >= 4, count <= 40 else { return nil }
        let segment = text[start..<end]
        return segment.allBytes { ($0 | 0x20) &- 0x61 < 26 } ? segment : nil
    }

    private static func slash(_ text: R4Bytes, before end: Int) -> Int? {
        var index = end - 1
        while index >= 0 {
            if text[index] == 0x2F { return index }
            index -= 1
        }
        return nil
    }
}
