/// Texts and what each of them stands for: made once, asked for every value of every message.
///
/// A look-up mixes eight bytes at a time where a dictionary would feed each of them to a keyed hash. The keys are those
/// of our own tables, so that nobody can choose them to collide. A class, since a struct of several lists would have
/// each of them retained for a look-up.
final class TextTable<Value: Sendable>: Sendable {
    private let keys: [String]
    private let values: [Value]
    /// The number of a key from 1, at the place of its hash or behind it; 0 where there is none.
    private let slots: [UInt32]
    /// Keys beyond ASCII, of which two spellings may be equal.
    private let others: [String: Value]

    /// Takes over what a dictionary holds.
    init(_ rows: [String: Value] = [:]) {
        var (keys, values, others): ([String], [Value], [String: Value]) = ([], [], [:])
        keys.reserveCapacity(rows.count)
        values.reserveCapacity(rows.count)
        var size = 4
        while size < rows.count * 2 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (key, value) in rows {
            guard let hash = Self.hash(key) else {
                others[key] = value
                continue
            }
            keys.append(key)
            values.append(value)
            var slot = hash & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(keys.count)
        }
        (self.keys, self.values, self.slots, self.others) = (keys, values, slots, others)
    }

    /// What a text stands for; `nil` if the table does not have it.
    subscript(text: String) -> Value? {
        guard let hash = Self.hash(text) else { return others[text] }
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if keys[index] == text { return values[index] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Every row, in no order.
    var rows: [String: Value] {
        Dictionary(uniqueKeysWithValues: zip(keys, values)).merging(others) { own, _ in own }
    }

    /// `nil` for a text beyond ASCII.
    private static func hash(_ text: String) -> Int? {
        let bytes = text.utf8.span
        var hash = UInt64(bytes.count)
        var word: UInt64 = 0
        var all: UInt8 = 0
        for index in bytes.indices {
            word = word << 8 | UInt64(bytes[index])
            all |= bytes[index]
            if index & 7 == 7 {
                hash = mix(hash, word)
                word = 0
            }
        }
        return all < 0x80 ? Int(truncatingIfNeeded: mix(hash, word) >> 24) : nil
    }

    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
