/// Bytes that are being written: a block of memory that grows, with one owner.
///
/// Every byte of every resource passes through here, so an append is a store: nobody else can hold the block, and
/// nothing has to be asked before it is written.
@safe struct JSONBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        unsafe start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { unsafe start.deallocate() }

    /// A copy of what was written, without room to spare.
    var bytes: [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            if let target = room.baseAddress { unsafe target.update(from: start, count: count) }
            filled = count
        }
    }

    /// The byte before the end; zero if nothing was written.
    var last: UInt8 { count == 0 ? 0 : unsafe start[count - 1] }

    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "a byte that was not written")
        return unsafe start[index]
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count += 1
    }

    mutating func append(_ text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe append($0) }
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        reserve(text.count)
        if let source = text.baseAddress { unsafe (start + count).update(from: source, count: text.count) }
        count += text.count
    }

    /// Takes back what was written since.
    mutating func rewind(to count: Int) {
        precondition(count >= 0 && count <= self.count, "nothing was written there")
        self.count = count
    }

    private mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never) private mutating func grow(_ more: Int) {
        let room = Swift.max(capacity * 2, count + more)
        let block = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        unsafe block.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = block
        capacity = room
    }
}

extension JSONBuffer {
    /// A member name with its quotes and its colon, and a comma before it.
    mutating func append(name: StaticString, comma: Bool) {
        let length = name.utf8CodeUnitCount
        reserve(length + 4)
        var target = unsafe start + count
        if comma {
            unsafe target[0] = 0x2C
            unsafe target += 1
        }
        unsafe target[0] = 0x22
        unsafe Self.copy(name.utf8Start, length, to: target + 1)
        unsafe target[length + 1] = 0x22
        unsafe target[length + 2] = 0x3A
        count += length + (comma ? 4 : 3)
    }

    /// A text in quotes if nothing in it has to be escaped; else nothing is written.
    ///
    /// Eight bytes are looked at and copied at once.
    mutating func append(plain text: Span<UInt8>) -> Bool {
        let length = text.count
        reserve(length + 2)
        let target = unsafe start + count
        unsafe target[0] = 0x22
        let isPlain = unsafe text.withUnsafeBufferPointer { text in
            guard let source = text.baseAddress else { return true }
            return unsafe Self.copyPlain(source, length, to: target + 1)
        }
        guard isPlain else { return false }
        unsafe target[length + 1] = 0x22
        count += length + 2
        return true
    }

    private static func copyPlain(
        _ source: UnsafePointer<UInt8>,
        _ length: Int,
        to target: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        var trouble: UInt64 = 0
        var index = 0
        while index + 8 <= length {
            trouble |= Self.trouble(in: unsafe copyWord(source + index, to: target + index))
            index += 8
        }
        if index > 0, index < length {
            // The last eight bytes once more, rather than the rest one by one.
            trouble |= Self.trouble(in: unsafe copyWord(source + length - 8, to: target + length - 8))
            index = length
        }
        trouble &= 0x8080_8080_8080_8080
        while index < length {
            let byte = unsafe source[index]
            unsafe target[index] = byte
            trouble |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
            index += 1
        }
        return trouble == 0
    }

    @discardableResult
    private static func copyWord(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> UInt64 {
        let word = unsafe UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
        return word
    }

    /// The highest bit of some byte is set if one of eight bytes is a quote, a backslash or a control character.
    private static func trouble(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (quote, slash) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
        return ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- ones &* 0x20) & ~word)
    }

    @inline(__always)
    private static func copy(_ source: UnsafePointer<UInt8>, _ length: Int, to target: UnsafeMutablePointer<UInt8>) {
        var index = 0
        while index + 8 <= length {
            unsafe copyWord(source + index, to: target + index)
            index += 8
        }
        if index > 0, index < length {
            unsafe copyWord(source + length - 8, to: target + length - 8)
            return
        }
        while index < length {
            unsafe target[index] = source[index]
            index += 1
        }
    }
}
