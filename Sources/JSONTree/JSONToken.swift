/// One value on the tape: where it and its name are spelled, and where the tape goes on after it.
package struct JSONToken: Sendable {
    /// What a value is.
    package enum Kind: UInt8, Sendable { case object, array, string, number, `true`, `false`, null }

    /// The first byte of the member name, quotes left out; meaningless outside objects.
    package var nameStart: UInt32
    /// Over the unescaped name, as ``JSONName/hash(_:)`` has it; the same in every process.
    package var nameHash: UInt32
    /// The first byte of the value, quotes and brackets included.
    package var start: UInt32
    /// The byte after the value; while a container is open, one more than the index of the container around it.
    package var end: UInt32
    /// The index of the token after this value and all that is in it; while a container is open, how many values it
    /// holds so far.
    package var next: UInt32
    /// The bytes of the name as spelled.
    package var nameLength: UInt16
    /// What the value is.
    package var kind: Kind
    /// Whether the name (bit 0) or the string (bit 1) holds escapes.
    package var escapes: UInt8

    /// Whether unescaping changes the string.
    package var isEscaped: Bool { escapes & 2 != 0 }

    /// Whether unescaping changes the name.
    package var isNameEscaped: Bool { escapes & 1 != 0 }

    /// Whether other values are in it.
    package var isContainer: Bool { kind == .object || kind == .array }

    /// A string's bytes without its quotes.
    package var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }

    /// All bytes of the value.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// The bytes of the name without its quotes.
    package var name: Range<Int> { Int(nameStart)..<Int(nameStart) + Int(nameLength) }

    /// No name, no value.
    static let unnamed = JSONToken(
        nameStart: 0,
        nameHash: 0,
        start: 0,
        end: 0,
        next: 0,
        nameLength: 0,
        kind: .null,
        escapes: 0
    )

    package init(
        nameStart: UInt32,
        nameHash: UInt32,
        start: UInt32,
        end: UInt32,
        next: UInt32,
        nameLength: UInt16,
        kind: Kind,
        escapes: UInt8
    ) {
        self.nameStart = nameStart
        self.nameHash = nameHash
        self.start = start
        self.end = end
        self.next = next
        self.nameLength = nameLength
        self.kind = kind
        self.escapes = escapes
    }
}
