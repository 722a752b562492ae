/// One place on the tape: an element, one of its attributes, or a run of text.
///
/// The tape is in document order: an element, its attributes, its content. The next sibling of a node is therefore the
/// node at `end`, and walking needs neither pointers nor recursion.
package struct XMLNode: Sendable {
    /// What stands here and what white space stood around it.
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        static let attribute = Flags(rawValue: 1)
        static let text = Flags(rawValue: 2)
        /// It holds a value and has a number among the leaves.
        static let leaf = Flags(rawValue: 4)
        /// White space alone stood before the node; it has no node of its own.
        package static let spaceBefore = Flags(rawValue: 8)
        /// White space alone stood before the end tag.
        package static let spaceInside = Flags(rawValue: 16)
    }

    /// Number in the table of names; -1 for text.
    package internal(set) var name: Int32
    /// The element around it; -1 for the root.
    package internal(set) var parent: Int32
    /// The first node that is not part of this one.
    package internal(set) var end: Int32
    /// Where the value starts in the text buffer.
    package internal(set) var start: Int32
    /// How many bytes the value has.
    package internal(set) var length: Int32
    /// Counted from 1.
    package internal(set) var line: Int32
    /// How many leaves come before this node; its own number if it is one.
    package internal(set) var leaf: Int32
    /// How many attributes follow an element.
    package internal(set) var attributes: UInt16
    package internal(set) var flags: Flags

    /// Where the value stands in the text buffer.
    var range: Range<Int> { Int(start)..<Int(start + length) }
}
