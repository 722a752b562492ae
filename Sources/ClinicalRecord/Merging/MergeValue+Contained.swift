extension MergeValue {
    /// Whether something in it points to a contained resource.
    var namesContained: Bool {
        switch self {
        case .object(let members):
            members.contains { member in
                if member.name == "reference", case .leaf(let bytes) = member.value {
                    return bytes.count > 1 && bytes[1] == 0x23
                }
                return member.value.namesContained
            }
        case .array(let items): items.contains { $0.namesContained }
        case .leaf: false
        }
    }

    /// Adds a member at the end of an object.
    mutating func append(_ member: Member) {
        guard case .object(var members) = self else { return }
        members.append(member)
        self = .object(members)
    }
}
