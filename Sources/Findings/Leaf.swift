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

    /// A value read from a document.
    public init(_ text: String, index: Int32) {
        unrecorded = text
        self.index = index
    }

    /// Nothing was sent.
    public static let empty = Leaf("", index: -1)

    /// Whether nothing was sent.
    public var isEmpty: Bool { unrecorded.isEmpty }
}
