import ClinicalRecord

/// What a line of a record is called in the addresses of its pages: no id of a resource, and the same each time.
package enum LineKey {
    /// Sixteen hexadecimal digits, of the id of an entry or of what else tells a line from the others.
    package static func of(_ text: String) -> String { HexText.spell(Secret.digest(of: "line " + text).prefix(8)) }
}
