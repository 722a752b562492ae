/// What the writer of XML is in the middle of.
struct R4XMLWriterFrame {
    /// Members of an open element, in the list of all.
    let start: Int
    var next: Int
    let end: Int
    /// The name of the end tag.
    let name: R4Bytes
    /// The member whose items are written now.
    var list: R4XMLWriterList?
}
