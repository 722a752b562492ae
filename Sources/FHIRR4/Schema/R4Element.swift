/// One element of a type, or one type of an element that has a choice of them.
package struct R4Element: Sendable {
    /// Where its name as spelled in JSON stands in the schema's text.
    package let name: Swift.Range<Int>
    /// How many bytes of the name are the element's own: 5 of `valueString`; all if there is no choice.
    package let stem: UInt8
    /// The type, an index into the schema's.
    package let type: UInt16
    /// Whether JSON has an array of it.
    package let isList: Bool
    /// A bit of ``R4Type/required``; 0 if it may be missing.
    package let required: UInt64
    /// A bit for each choice of the type; 0 if there is none.
    package let choice: UInt8
    /// The value set of a required binding; 0 for none.
    package let codes: UInt16
    /// The kinds a reference may lead to, an index into the schema's; 0 for any.
    package let targets: UInt16
}
