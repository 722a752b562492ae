import Findings

/// Some of a large document: a run of its bytes, and the same run as a small document that an ``XMLTree`` can judge.
package struct XMLPiece: Sendable {
    /// The bytes of the large document, as they came.
    package let original: [UInt8]
    /// Where ``original`` begins in the large document.
    package let offset: Int
    /// The same children of the root within a root of their own; the first piece has the real start tag, the last one
    /// the real end tag.
    package let document: [UInt8]
    /// The line of the large document in which ``document`` begins.
    package let line: Int
    /// Where each child of the root begins in the large document.
    package let children: [Int]

    /// The piece as a tree; what is wrong with it is told by its line in the large document.
    package func tree() throws(XMLError) -> XMLTree {
        do throws(XMLError) { return try XMLTree(document) } catch {
            throw XMLError(error.code, at: Place(line: (error.place.line ?? 1) + line - 1, path: ""))
        }
    }
}
