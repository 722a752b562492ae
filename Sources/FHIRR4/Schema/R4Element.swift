/// One element of a type, or one type of an element that has a choice of them.
package struct R4Element: Sendable {
    /// A bit of ``R4Type/required``; 0 if it may be missing.
    let required: UInt64
    /// Where its name as spelled in JSON stands in the schema's text.
    let nameStart: UInt32
    let nameLength: UInt8
    /// How many bytes of the name are the element's own: 5 of `valueString`; all if there is no choice.
    let stem: UInt8
    /// The type, an index into the schema's.
    let type: UInt16
    /// The value set of a required binding; 0 for none.
    let codes: UInt16
    /// The kinds a reference may lead to, an index into the schema's; 0 for any.
    let targets: UInt16
    /// Numbers the choices of the type from 1; 0 if there is none.
    let choice: UInt8
    /// Whether JSON has an array of it.
    let isList: Bool
    /// Whether a summary of the resource has it.
    let isSummary: Bool

    var name: Swift.Range<Int> { Int(nameStart)..<Int(nameStart) + Int(nameLength) }
}
