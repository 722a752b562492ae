import JSONTree

/// The value sets of required bindings, as one hash table over set and code.
package struct R4Codes: Sendable {
    private struct Row {
        let set: UInt16
        let system: Swift.Range<Int>
        let code: Swift.Range<Int>
    }

    private let text: [UInt8]
    private var rows: [Row] = []
    private var slots: [UInt16]
    /// Numbers the sets from 1.
    private(set) var sets: [String: UInt16] = [:]

    /// Reads the table; see ``R4Tables``.
    init(_ table: StaticString) {
        text = table.withUTF8Buffer { unsafe Array($0) }
        slots = Array(repeating: 0, count: 8_192)
        var set: UInt16 = 0
        var system = 0..<0
        for word in R4Words(text) {
            switch text[word.lowerBound] {
            case 0x23 where word.count > 1:
                set += 1
                sets[String(decoding: text[word.dropFirst()], as: UTF8.self)] = set
            case 0x5E where word.count > 1: system = word.lowerBound + 1..<word.upperBound
            default: add(Row(set: set, system: system, code: word))
            }
        }
    }

    private mutating func add(_ row: Row) {
        rows.append(row)
        var slot = Self.slot(row.set, JSONName.hash(text[row.code]))
        while slots[slot] != 0 { slot = (slot + 1) & 8_191 }
        slots[slot] = UInt16(truncatingIfNeeded: rows.count)
    }

    private static func slot(_ set: UInt16, _ hash: UInt32) -> Int {
        Int((hash &+ UInt32(set) &* 0x9E37_79B1) >> 19)
    }

    /// Whether a code is in a set; of which system matters only if one is given.
    package func contains(_ code: Span<UInt8>, system: [UInt8]? = nil, in set: UInt16) -> Bool {
        var slot = Self.slot(set, JSONName.hash(code))
        while slots[slot] != 0 {
            let row = rows[Int(slots[slot]) - 1]
            let isSame = row.set == set && text.span.extracting(row.code).isEqual(to: code)
            if isSame, system.map({ $0.elementsEqual(text[row.system]) }) ?? true { return true }
            slot = (slot + 1) & 8_191
        }
        return false
    }
}
