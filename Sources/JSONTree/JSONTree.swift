import Findings

/// A JSON document: its bytes, and a flat index (the tape) of the values in them.
///
/// There is one tape token of 24 bytes per value and no object per value. Reading is strict: anything that two readers
/// could understand differently is refused.
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>, and RFC 7493 (I-JSON) for names and surrogates.
package final class JSONTree: Sendable {
    /// The document as it was received.
    package let bytes: [UInt8]
    /// The values in the order of the document; the first is the root.
    package let tokens: [JSONToken]

    /// Indexes a document.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - part: The bytes to read, such as one line of a file; offsets still count from the start of `bytes`.
    ///     `nil` means all.
    ///   - limits: What is refused for its size.
    /// - Throws: the first reason to refuse it, with its byte, line and path.
    package init(
        _ bytes: [UInt8],
        part: Range<Int>? = nil,
        limits: JSONLimits = .standard
    ) throws(JSONError) {
        let part = (part ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        let result = unsafe bytes.withUnsafeBufferPointer { buffer in
            var scanner = unsafe JSONScanner(buffer, part: part, limits: limits)
            return Result { () throws(JSONError) in try scanner.scan() }
        }
        tokens = try result.get()
        self.bytes = bytes
    }

    /// The outermost value.
    package var root: JSONNode { JSONNode(tree: self, index: 0) }

    /// The value of one token of the tape; the index must come from this tree.
    package func node(_ index: Int) -> JSONNode { JSONNode(tree: self, index: index) }
}
