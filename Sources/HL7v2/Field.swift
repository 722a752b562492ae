public import Findings

/// One field with all its repetitions; repetitions that hold nothing are left out.
public struct Field: Sendable, Sequence {
    let text: MessageText
    /// The leaves of the field among those of the message.
    public let leaves: Range<Int32>

    init(_ text: MessageText, _ leaves: Range<Int32>) {
        self.text = text
        self.leaves = leaves
    }

    /// Whether nothing was sent.
    public var isEmpty: Bool { leaves.isEmpty }

    /// The first repetition, which is empty if nothing was sent.
    public var first: Repetition {
        var iterator = makeIterator()
        return iterator.next() ?? Repetition(text, leaves)
    }

    /// The first component of the first repetition: all that a simple field has.
    public var leaf: Leaf { first.leaf }

    /// The first component of each repetition.
    public var eachLeaf: [Leaf] { map(\.leaf).filter { !$0.isEmpty } }

    /// The repetitions that hold something, in their order.
    public func makeIterator() -> Iterator { Iterator(text: text, rest: leaves) }

    /// Walks over the repetitions.
    public struct Iterator: IteratorProtocol {
        let text: MessageText
        var rest: Range<Int32>

        /// The next repetition that holds something.
        public mutating func next() -> Repetition? {
            guard let first = rest.first else { return nil }
            let repetition = text.leaves[Int(first)].repetition
            var end = first + 1
            while end < rest.upperBound, text.leaves[Int(end)].repetition == repetition { end += 1 }
            rest = end..<rest.upperBound
            return Repetition(text, first..<end)
        }
    }
}
