/// One component of a field, such as the family name of a person or an assigning authority; or one subcomponent,
/// where a data type stands a level deeper.
public struct Component: Sendable {
    let text: MessageText
    /// The leaves of the component among those of the message.
    public let leaves: Range<Int32>
    let isSubcomponent: Bool

    init(_ text: MessageText, _ leaves: Range<Int32>, isSubcomponent: Bool = false) {
        self.text = text
        self.leaves = leaves
        self.isSubcomponent = isSubcomponent
    }

    /// The component as it was sent, unescaped only; empty if nothing was sent.
    public var joined: String {
        guard let first = leaves.first, let last = leaves.last else { return "" }
        return text.decode(Int(text.leaves[Int(first)].start)..<Int(text.leaves[Int(last)].end))
    }

    /// The component as it was sent, with the separators before its first value: every part stays where it stood.
    public var asSent: String {
        guard let first = leaves.first, !isSubcomponent else { return joined }
        let before = Int(text.leaves[Int(first)].subcomponent) - 1
        return String(repeating: text.separators.subcomponentText, count: before) + joined
    }
}
