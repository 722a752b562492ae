/// A member of a JSON object and the one with its extensions, on their way into XML.
struct R4XMLMember {
    /// As XML spells it.
    let name: R4Bytes
    /// What the schema says of it; -1 if R4 has no such element there.
    let element: Int
    /// Grows in the order of the standard; unknown names come last.
    var key: Int
    /// The value on the tape; -1 for none.
    var value = -1
    /// `_name` on the tape; -1 for none.
    var companion = -1
}
