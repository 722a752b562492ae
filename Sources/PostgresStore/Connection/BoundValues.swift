/// The values of one statement in PostgreSQL's binary formats, one behind the other.
///
/// Source: the `send` and `recv` functions of the types, <https://www.postgresql.org/docs/15/protocol-overview.html>
struct BoundValues {
    /// Object ids of the types of array elements, fixed in `pg_type.dat`.
    private enum Element: Int32 {
        case blob = 17
        case int = 20
        case text = 25
    }

    private(set) var bytes: [UInt8] = []
    /// Where each value lies; `nil` for NULL.
    private(set) var ranges: [Range<Int>?] = []

    init(_ values: [SQLValue]) {
        ranges.reserveCapacity(values.count)
        for value in values {
            let start = bytes.count
            ranges.append(add(value) ? start..<bytes.count : nil)
        }
    }

    /// - Returns: whether there is a value.
    private mutating func add(_ value: SQLValue) -> Bool {
        switch value {
        case .null: return false
        case .int(let number): add(number)
        case .text(let text): bytes += StoredText.encode(text)
        case .blob(let blob): bytes += blob
        case .ints(let numbers):
            list(numbers, of: .int) { values, number in
                values.add(Int32(8))
                values.add(number)
            }
        case .texts(let texts):
            list(texts, of: .text) { values, text in
                let encoded = StoredText.encode(text)
                values.add(Int32(encoded.count))
                values.bytes += encoded
            }
        case .blobs(let blobs):
            list(blobs, of: .blob) { values, blob in
                values.add(Int32(blob.count))
                values.bytes += blob
            }
        }
        return true
    }

    private mutating func add(_ number: some FixedWidthInteger) {
        unsafe withUnsafeBytes(of: number.bigEndian) { bytes += unsafe Array($0) }
    }

    /// An array of one dimension that counts from 1.
    private mutating func list<Item>(_ items: [Item?], of type: Element, _ add: (inout BoundValues, Item) -> Void) {
        for field in [items.isEmpty ? 0 : 1, 1, type.rawValue] { self.add(Int32(field)) }
        guard !items.isEmpty else { return }
        for field in [items.count, 1] { self.add(Int32(field)) }
        for item in items { if let item { add(&self, item) } else { self.add(Int32(-1)) } }
    }
}
