/// What the reader of XML is in the middle of writing.
struct R4XMLFrame {
    /// What it is.
    enum Kind {
        case object
        /// The array of the values of one element.
        case values
        /// The array of the extensions of one primitive element.
        case companions
    }

    let kind: Kind
    /// The type of an object; -1 for an array.
    let type: Int
    /// The element whose values are written; -1 for an object, or for an element that R4 does not have.
    let element: Int
    /// Where its children start in the list of them; what lies behind belongs to the frames inside.
    let start: Int
    /// The next child to write.
    var next: Int
    /// Behind the last child.
    let end: Int
}
