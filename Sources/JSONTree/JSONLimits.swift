/// How much one JSON document may ask for; a refusal names the limit.
///
/// Source: `docs/security.md`, "limits".
package struct JSONLimits: Sendable, Hashable {
    /// Objects and arrays inside each other.
    package var depth = 64
    /// Members of one object.
    package var members = 1_024
    /// Items of one array.
    package var items = 100_000
    /// Values in the whole document, objects and arrays included.
    package var values = 2_000_000
    /// Characters of one number.
    package var numberLength = 128
    /// The decimal exponent of a number, either sign; beyond it a double is infinite or zero.
    package var exponent = 308
    /// Bytes of one member name, as spelled.
    package var nameLength = 256

    package init() {}

    /// What is accepted unless an operator says otherwise.
    package static let standard = JSONLimits()
}
