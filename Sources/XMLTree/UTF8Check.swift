/// Finds the first byte that no UTF-8 text may hold: broken sequences, overlong forms, surrogates, and NUL.
enum UTF8Check {
    static func firstTrouble(_ bytes: [UInt8], from start: Int) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var position = start
            let end = buffer.count
            while position < end {
                // Eight ASCII bytes without NUL at a time.
                if position + 8 <= end {
                    let word = unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
                    let zeros = (word &- 0x0101_0101_0101_0101) & ~word
                    if (word | zeros) & 0x8080_8080_8080_8080 == 0 {
                        position += 8
                        continue
                    }
                }
                let length = unsafe sequence(buffer, position)
                if length == 0 { return position }
                position += length
            }
            return nil
        }
    }

    /// The length of the sequence that starts here; 0 if none does.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            unsafe at + offset < bytes.count && range.contains(bytes[at + offset])
        }
        switch unsafe bytes[at] {
        case 0: return 0
        case 0x01...0x7F: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
