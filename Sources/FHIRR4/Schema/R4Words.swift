/// The words of a table, as ranges of its bytes.
struct R4Words: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> Swift.Range<Int>? {
        while position < text.count, text[position] <= 0x20 { position += 1 }
        let start = position
        while position < text.count, text[position] > 0x20 { position += 1 }
        return start < position ? start..<position : nil
    }
}
