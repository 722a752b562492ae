public import Findings

/// One repetition of a field: what a data type of the standard is read from.
public struct Repetition: Sendable {
    let text: MessageText
    /// The leaves of the repetition among those of the message.
    public let leaves: Range<Int32>

    init(_ text: MessageText, _ leaves: Range<Int32>) {
        self.text = text
        self.leaves = leaves
    }

    /// Whether nothing was sent.
    public var isEmpty: Bool { leaves.isEmpty }

    /// The first subcomponent of a component, by the standard's number; empty if nothing was sent.
    public subscript(_ component: Int) -> Leaf { Parts(self)[component] }

    /// The first component.
    public var leaf: Leaf { Parts(self)[1] }

    /// The first component with the blanks at its start.
    public var verbatim: Leaf {
        for index in leaves where text.leaves[Int(index)].component == 1 { return text.verbatim(index) }
        return .empty
    }

    /// A component as a data type of its own, whose components are the subcomponents.
    public func component(_ number: Int) -> Component { Parts(self).component(number) }

    /// Every value of the repetition, in order.
    public var all: [Leaf] { leaves.map(text.leaf) }

    /// The repetition as it was sent, blanks and all, unescaped only: how texts that were not quoted are put right.
    public var joined: String {
        guard let first = leaves.first, let last = leaves.last else { return "" }
        let range = Int(text.leaves[Int(first)].start)..<Int(text.leaves[Int(last)].end)
        return text.decode(range)
    }

    /// The repetition as it was sent, with the separators before its first value: every part stays where it stood.
    public var asSent: String {
        guard let first = leaves.first else { return "" }
        let span = text.leaves[Int(first)]
        let components = String(repeating: text.separators.componentText, count: Int(span.component) - 1)
        let subcomponents = String(repeating: text.separators.subcomponentText, count: Int(span.subcomponent) - 1)
        return components + subcomponents + joined
    }
}
