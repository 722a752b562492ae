/// How much of a connection is under way: taken in and not answered yet.
///
/// A connection that has too much under way is not read from, so that its sender waits and not the memory fills.
struct InFlight {
    /// At most so many messages, or bytes, before reading stops; one message of any size may always come.
    private static let messages = 128
    private static let bytes = 4 << 20

    private var sizes: [Int] = []
    private var size = 0
    /// Whether somebody wanted to read while it was full.
    private var isReadOwed = false

    var isEmpty: Bool { sizes.isEmpty }

    /// Whether nothing more may be read now.
    private var isFull: Bool { sizes.count >= Self.messages || size >= Self.bytes }

    /// A message has come.
    mutating func arrive(_ count: Int) {
        sizes.append(count)
        size += count
    }

    /// Somebody wants to read.
    ///
    /// - Returns: whether they may; if not, ``answer(_:)`` says when.
    mutating func mayRead() -> Bool {
        isReadOwed = isFull
        return !isFull
    }

    /// The oldest messages have been answered.
    ///
    /// - Returns: whether a reading that had to wait may begin now.
    mutating func answer(_ count: Int) -> Bool {
        size -= sizes.prefix(count).reduce(0, +)
        sizes.removeFirst(min(count, sizes.count))
        guard isReadOwed, !isFull else { return false }
        isReadOwed = false
        return true
    }
}
