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
        guard part.upperBound < UInt32.max else { throw JSONError(.tooLong, at: .whole) }
        tokens = try Self.scan(bytes, part: part, limits: limits).get()
        self.bytes = bytes
    }

    private static func scan(
        _ bytes: [UInt8],
        part: Range<Int>,
        limits: JSONLimits
    ) -> Result<[JSONToken], JSONError> {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let source = unsafe JSONSource(buffer, end: part.upperBound) else {
                return .failure(JSONError(.empty, at: .whole))
            }
            var failure: JSONError?
            let room = min(source.mostValues(from: part.lowerBound), limits.values)
            let tokens = unsafe [JSONToken](unsafeUninitializedCapacity: room) { tokens, count in
                unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: limits.depth + 1) { filters in
                    do throws(JSONError) {
                        var scanner = try unsafe JSONScanner(
                            source,
                            from: part.lowerBound,
                            limits: limits,
                            tokens: tokens,
                            filters: filters
                        )
                        count = try scanner.scan()
                    } catch {
                        failure = error
                    }
                }
            }
            return failure.map { .failure($0) } ?? .success(tokens)
        }
    }

    /// The outermost value.
    package var root: JSONNode { JSONNode(tree: self, index: 0) }

    /// The value of one token of the tape; the index must come from this tree.
    package func node(_ index: Int) -> JSONNode { JSONNode(tree: self, index: index) }

    /// Gives tokens and bytes to a loop over all of them, free of reference counts; the closure must not keep them.
    package func withTape<Result>(
        _ body: (UnsafeBufferPointer<JSONToken>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        unsafe tokens.withUnsafeBufferPointer { tokens in
            unsafe bytes.withUnsafeBufferPointer { unsafe body(tokens, $0) }
        }
    }
}
