import ClinicalRecord

/// What a table held on both sides when they were compared.
package struct MovedCount: Sendable, Hashable {
    package let table: String
    package let rows: Int
    /// SHA-256 of all values in the order of keys.
    package let digest: [UInt8]

    /// The digest in lower-case hexadecimal digits.
    package var sha256: String { HexText.spell(digest) }
}
