extension JSONNode {
    /// Whether two values say the same: members in any order, strings without regard to escapes, numbers by their value.
    ///
    /// Source: RFC 6902, section 4.6, <https://www.rfc-editor.org/rfc/rfc6902#section-4.6>
    package func saysSame(as other: JSONNode) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .true, .false, .null: return true
        case .string: return string == other.string
        case .number: return bytes == other.bytes || number.flatMap(Double.init) == other.number.flatMap(Double.init)
        case .array:
            let (mine, theirs) = (Array(elements), Array(other.elements))
            return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.saysSame(as: $1) }
        case .object:
            return count == other.count
                && children.allSatisfy { child in other[member: child.name].map(child.saysSame) ?? false }
        }
    }
}
