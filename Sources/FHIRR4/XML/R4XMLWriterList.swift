import JSONTree

/// The values and extensions of one member, item by item.
struct R4XMLWriterList {
    let member: R4XMLMember
    /// The next items on the tape, and behind the last.
    var value: Int
    let valueEnd: Int
    var companion: Int
    let companionEnd: Int

    /// The items of both; one that is no array is its only item.
    init(_ member: R4XMLMember, _ tape: R4Tape) {
        self.member = member
        (value, valueEnd) = Self.items(member.value, tape)
        (companion, companionEnd) = Self.items(member.companion, tape)
    }

    private static func items(_ token: Int, _ tape: R4Tape) -> (Int, Int) {
        guard token >= 0 else { return (0, 0) }
        return (tape[token].isArray ? token + 1 : token, Int(tape[token].next))
    }

    /// The tokens of the next item, -1 for what is not there; `nil` behind the last.
    mutating func next(_ tape: R4Tape) -> (value: Int, companion: Int)? {
        guard value < valueEnd || companion < companionEnd else { return nil }
        let item = (value < valueEnd ? value : -1, companion < companionEnd ? companion : -1)
        if value < valueEnd { value = Int(tape[value].next) }
        if companion < companionEnd { companion = Int(tape[companion].next) }
        return item
    }
}
