import JSONTree

/// The hash tables, made when all has been read.
extension R4SchemaReader {
    /// One less than the number of slots, a power of two well above the number of elements.
    static let mask = 1 << 15 - 1

    /// Where to look first for a name of a type's element.
    @inline(__always) static func slot(_ type: Int, _ hash: UInt32) -> Int {
        Int((hash &+ UInt32(truncatingIfNeeded: type) &* 0x9E37_79B1) >> 17)
    }

    /// One more than the index of an element, by its type and name; 0 for none.
    var elementSlots: [UInt16] {
        var slots = [UInt16](repeating: 0, count: Self.mask + 1)
        for type in types.indices {
            for element in types[type].elements {
                fill(&slots, Self.slot(type, hash(elements[element].name)), element)
            }
        }
        return slots
    }

    /// One more than the index of a type, by its name; 0 for none.
    var typeSlots: [UInt16] {
        var slots = [UInt16](repeating: 0, count: Self.mask + 1)
        for type in types.indices { fill(&slots, Self.slot(0, hash(types[type].name)), type) }
        return slots
    }

    private func fill(_ slots: inout [UInt16], _ first: Int, _ index: Int) {
        var slot = first
        while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
        slots[slot] = UInt16(truncatingIfNeeded: index + 1)
    }

    private func hash(_ range: Swift.Range<Int>) -> UInt32 {
        unsafe text.withUnsafeBufferPointer { unsafe R4Bytes($0)[range].hash }
    }

    /// The index of a type that is known to be there.
    func type(_ name: String) -> Int { types.indices.first { text[types[$0].name].elementsEqual(name.utf8) } ?? 0 }

    /// The index of an element that is known to be there.
    func element(_ name: String, of type: String) -> Int {
        types[self.type(type)].elements.first { text[elements[$0].name].elementsEqual(name.utf8) } ?? -1
    }
}
