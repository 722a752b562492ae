import ClinicalRecord

/// The generated narrative of a section: a table in the part of XHTML that FHIR allows.
///
/// Source: <https://hl7.org/fhir/R4/narrative.html#xhtml>
enum NarrativeTable {
    /// One `div`.
    static func div(_ rows: [NarrativeRow], otherwise sentence: String) -> String {
        let start = "<div xmlns=\"http://www.w3.org/1999/xhtml\">"
        guard !rows.isEmpty else { return "\(start)<p>\(escaped(sentence))</p></div>" }
        let head = ["What", "Details", "Status", "When"].map { "<th>\($0)</th>" }.joined()
        let lines = rows.map { row in
            let cells = [row.what, row.details, row.status, row.time].map { "<td>\(escaped($0))</td>" }
            return "<tr>\(cells.joined())</tr>"
        }
        return "\(start)<table><thead><tr>\(head)</tr></thead><tbody>\(lines.joined())</tbody></table></div>"
    }

    /// Text without markup and without characters that XML forbids.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default:
                let isForbidden = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
                if !isForbidden, scalar.value & 0xFFFE != 0xFFFE { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}
