import FHIRR4
package import JSONTree

/// Which resources of a kind are wanted: all conditions have to hold.
package struct SearchQuestion: Sendable {
    package let kind: String
    package var conditions: [SearchCondition]
    /// In whose records it is looked for, the directory besides; `nil` for everyone's.
    package var owners: [String]?

    package init(kind: String, conditions: [SearchCondition] = []) {
        self.kind = kind
        self.conditions = conditions
    }

    /// Whether a resource of the kind, last changed at a time, is wanted.
    package func finds(_ root: JSONNode, updatedAt: Timestamp) -> Bool {
        conditions.allSatisfy { $0.holds(of: root, updatedAt: updatedAt) }
    }
}
