extension String {
    /// Up to five texts, one behind the other: what interpolation does, in one step.
    init(
        joining first: String,
        _ second: String,
        _ third: String = "",
        _ fourth: String = "",
        _ fifth: String = ""
    ) {
        let count = first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count + fifth.utf8.count
        self = unsafe String(unsafeUninitializedCapacity: count) { room in
            var end = 0
            unsafe Self.copy(first, to: room, at: &end)
            unsafe Self.copy(second, to: room, at: &end)
            unsafe Self.copy(third, to: room, at: &end)
            unsafe Self.copy(fourth, to: room, at: &end)
            unsafe Self.copy(fifth, to: room, at: &end)
            return end
        }
    }

    private static func copy(_ text: String, to room: UnsafeMutableBufferPointer<UInt8>, at end: inout Int) {
        let text = text.utf8.span
        guard text.count > 0, let start = room.baseAddress else { return }
        unsafe text.withUnsafeBufferPointer { text in
            if let source = text.baseAddress { unsafe (start + end).update(from: source, count: text.count) }
        }
        end += text.count
    }
}
