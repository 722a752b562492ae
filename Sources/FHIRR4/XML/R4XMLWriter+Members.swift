import JSONTree

extension R4XMLWriter {
    /// Writes the members of an object that are attributes, and lists the others in the order of the standard.
    mutating func gather(_ object: Int, type: Int, isResource: Bool) {
        let start = members.count
        var (index, last) = (object + 1, -1)
        let end = Int(tape[object].next)
        while index < end {
            if let attribute = attributeName(index, type, isResource) {
                if tape[index].isObject || tape[index].isArray { note(index) } else { self.attribute(attribute, index) }
            } else if !isResource || !tree.node(index).isNamed("resourceType") {
                last = add(index, type, after: last)
            }
            index = Int(tape[index].next)
        }
        // Names in order that are all known need no sorting; what belongs together stands side by side.
        if last == Self.isUnsorted { sort(start) }
    }

    private static let isUnsorted = Int.max

    private func attributeName(_ index: Int, _ type: Int, _ isResource: Bool) -> String? {
        guard !isResource else { return nil }
        let node = tree.node(index)
        // An attribute has no extensions.
        if node.isNamed("id") || node.isNamed("_id") { return "id" }
        return type == schema.extension && (node.isNamed("url") || node.isNamed("_url")) ? "url" : nil
    }

    /// Takes up one member; gives its key, or that the members need sorting.
    private mutating func add(_ index: Int, _ type: Int, after last: Int) -> Int {
        guard var member = member(index, type) else {
            note(index)
            return last
        }
        if member.element >= 0, member.key == last, let pair = members.last, fits(member, pair) {
            member.value = max(member.value, pair.value)
            member.companion = max(member.companion, pair.companion)
            members[members.count - 1] = member
            return last
        }
        members.append(member)
        return member.element >= 0 && member.key > last ? member.key : Self.isUnsorted
    }

    private func fits(_ one: R4XMLMember, _ other: R4XMLMember) -> Bool {
        (one.value < 0) != (other.value < 0) && (one.companion < 0) != (other.companion < 0)
    }

    /// `nil` if XML cannot spell the name.
    private func member(_ index: Int, _ type: Int) -> R4XMLMember? {
        let token = tape[index]
        guard !token.hasNameEscapes else { return nil }
        let spelled = tape.name(token)
        let isCompanion = spelled[0] == 0x5F
        let name = isCompanion ? spelled[1..<spelled.count] : spelled
        let element = schema.find(name, hash: isCompanion ? name.hash : token.nameHash, in: type)
        guard element != nil || name.isXMLName && name[0] != 0x5F else { return nil }
        var member = R4XMLMember(name: name, element: element ?? -1, key: element ?? R4XMLChild.firstUnknown)
        if isCompanion { member.companion = index } else { member.value = index }
        return member
    }

    /// Brings members into the order of the standard, and together what belongs together.
    private mutating func sort(_ start: Int) {
        var ranks: [[UInt8]: Int] = [:]
        for index in start..<members.count where members[index].element < 0 {
            let name = members[index].name.array
            let rank = ranks[name, default: ranks.count]
            ranks[name] = rank
            members[index].key = R4XMLChild.firstUnknown + rank
        }
        let sorted = members[start...].sorted { ($0.key, $0.value, $0.companion) < ($1.key, $1.value, $1.companion) }
        members.removeLast(members.count - start)
        for member in sorted {
            if let pair = members.last, members.count > start, pair.key == member.key, fits(member, pair) {
                members[members.count - 1].value = max(member.value, pair.value)
                members[members.count - 1].companion = max(member.companion, pair.companion)
            } else {
                members.append(member)
            }
        }
    }
}

extension R4Bytes {
    /// Whether it is a name of ASCII letters that an XML element can have.
    var isXMLName: Bool {
        guard count > 0, (self[0] | 0x20) &- 0x61 < 26 || self[0] == 0x5F else { return false }
        return allBytes {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
        }
    }
}
