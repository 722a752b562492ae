public import Findings

/// The parts of a data type's value: the components of a repetition, or the subcomponents of a component.
///
/// The same type stands at both levels: HD is a field of MSH and a component of CX. Below subcomponents there is
/// nothing, so that a subcomponent is its own first part.
public struct Parts: Sendable {
    enum Level { case components, subcomponents, single }

    let text: MessageText
    /// The leaves of the value among those of the message.
    public let leaves: Range<Int32>
    private let level: Level

    init(_ repetition: Repetition) {
        text = repetition.text
        leaves = repetition.leaves
        level = .components
    }

    init(_ component: Component) {
        text = component.text
        leaves = component.leaves
        level = component.isSubcomponent ? .single : .subcomponents
    }

    /// Whether nothing was sent.
    public var isEmpty: Bool { leaves.isEmpty }

    /// The number of the last part that holds something; 0 if none does.
    public var last: Int { leaves.last.map(key) ?? 0 }

    /// Every value, in order.
    public var all: [Leaf] { leaves.map(text.leaf) }

    /// A part by the standard's number; empty if nothing was sent.
    public subscript(_ number: Int) -> Leaf {
        for index in leaves where key(index) == number {
            if level == .components, text.leaves[Int(index)].subcomponent != 1 { continue }
            return text.leaf(index)
        }
        return .empty
    }

    /// A part that has parts itself.
    public func component(_ number: Int) -> Component {
        var range = leaves.lowerBound..<leaves.lowerBound
        for index in leaves where key(index) == number {
            range = (range.isEmpty ? index : range.lowerBound)..<(index + 1)
        }
        return Component(text, range, isSubcomponent: level != .components)
    }

    private func key(_ index: Int32) -> Int {
        switch level {
        case .components: Int(text.leaves[Int(index)].component)
        case .subcomponents: Int(text.leaves[Int(index)].subcomponent)
        case .single: 1
        }
    }
}
