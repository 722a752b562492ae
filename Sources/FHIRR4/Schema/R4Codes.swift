import JSONTree

/// The value sets of required bindings, as one hash table over set and code.
struct R4Codes: Sendable {
    private struct Row: Sendable {
        let set: UInt16
        let system: Swift.Range<Int>
        let code: Swift.Range<Int>
    }

    private let text: R4Table<UInt8>
    private let rows: R4Table<Row>
    private let slots: R4Table<UInt16>
    private let mask: Int
    private let numbers: [String: UInt16]

    /// Reads the table, see ``R4Tables``; `sets` gets the number of each set, from 1.
    init(_ table: StaticString, sets: inout [String: UInt16]) {
        let bytes = table.withUTF8Buffer { unsafe Array($0) }
        var rows: [Row] = []
        var set: UInt16 = 0
        var system = 0..<0
        for word in R4Words(bytes) {
            switch bytes[word.lowerBound] {
            case 0x23 where word.count > 1:
                set += 1
                sets[String(decoding: bytes[word.dropFirst()], as: UTF8.self)] = set
            case 0x5E where word.count > 1: system = word.lowerBound + 1..<word.upperBound
            default: rows.append(Row(set: set, system: system, code: word))
            }
        }
        var slots = [UInt16](repeating: 0, count: 8_192)
        for (index, row) in rows.enumerated() {
            var slot = Self.slot(row.set, JSONName.hash(Array(bytes[row.code])))
            while slots[slot] != 0 { slot = (slot + 1) & 8_191 }
            slots[slot] = UInt16(truncatingIfNeeded: index + 1)
        }
        text = R4Table(bytes)
        self.rows = R4Table(rows)
        self.slots = R4Table(slots)
        mask = 8_191
        numbers = sets
    }

    private static func slot(_ set: UInt16, _ hash: UInt32) -> Int {
        Int((hash &+ UInt32(set) &* 0x9E37_79B1) >> 19)
    }

    /// The codes of a set by its name, in their order; `nil` if there is no such set.
    func members(of set: String) -> [(system: String, code: String)]? {
        guard let number = numbers[set] else { return nil }
        let text = unsafe R4Bytes(text.buffer)
        return rows.indices.filter { rows[$0].set == number }
            .map { (text[rows[$0].system].text, text[rows[$0].code].text) }
    }

    /// The codes of a system in any set; empty if no set takes codes from it.
    func codes(of system: String) -> Set<String> {
        var codes: Set<String> = []
        let text = unsafe R4Bytes(text.buffer)
        for index in rows.indices where text[rows[index].system].text == system {
            codes.insert(text[rows[index].code].text)
        }
        return codes
    }

    /// Whether a code is in a set; of which system matters only if one is given.
    func contains(_ code: R4Bytes, system: R4Bytes? = nil, in set: UInt16) -> Bool {
        var slot = Self.slot(set, code.hash)
        let text = unsafe R4Bytes(text.buffer)
        while slots[slot] != 0 {
            let row = rows[Int(slots[slot]) - 1]
            if row.set == set, text[row.code].isEqual(to: code) {
                if system.map({ $0.isEqual(to: text[row.system]) }) ?? true { return true }
            }
            slot = (slot + 1) & mask
        }
        return false
    }
}
