/// One spelled value of a document, with its number among the document's leaves.
///
/// The number is enough to find the place again and costs nothing to carry; the place is worked out only when a
/// finding needs it.
public struct Leaf: Sendable, Hashable {
    /// The value as spelled, escapes resolved; empty if nothing was sent.
    ///
    /// Mappings read it through the ledger and through nothing else; the word `unrecorded` says so.
    public let unrecorded: String
    /// Counts the leaves of one document from 0; -1 for a value that no document holds.
    public let index: Int32
    /// Whether the value is known to hold no line end, no run of blanks and no quotation mark; a reader that has seen
    /// every byte of it spares others the look.
    @usableFromInline package let isFolded: Bool

    /// A value read from a document.
    @inlinable public init(_ text: String, index: Int32) { self.init(text, index: index, isFolded: false) }

    /// A value read from a document by someone who has looked at every byte of it.
    @inlinable package init(_ text: String, index: Int32, isFolded: Bool) {
        unrecorded = text
        self.index = index
        self.isFolded = isFolded
    }

    /// Nothing was sent.
    @inlinable public static var empty: Leaf { Leaf("", index: -1) }

    /// Whether nothing was sent.
    @inlinable public var isEmpty: Bool { unrecorded.isEmpty }

    /// Equal in text and number; what else is known of the text follows from it.
    public static func == (left: Leaf, right: Leaf) -> Bool {
        left.index == right.index && left.unrecorded == right.unrecorded
    }

    /// Feeds what equality compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(unrecorded)
        hasher.combine(index)
    }
}
