/// The grammar of units of measure; nothing is converted here.
///
/// Source: UCUM, section 2, <https://ucum.org/ucum#section-Character-Set-and-Lexical-Rules>
package enum UCUM {
    /// Longer texts are no unit.
    private static let longest = 128
    /// Deeper brackets are no unit.
    static let deepest = 8

    /// Whether a text is a unit in the case-sensitive spelling: `mg/dL`, `10*3/uL`, `mm[Hg]`, `{score}`.
    package static func isValid(_ unit: String) -> Bool {
        let count = unit.utf8.count
        guard count > 0, count <= longest else { return false }
        var reader = UnitReader(Array(unit.utf8), atoms: UnitAtoms.standard)
        return reader.readUnit()
    }
}
