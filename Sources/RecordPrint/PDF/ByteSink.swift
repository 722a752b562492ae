import CPango

/// Gathers what Cairo writes.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 16) }

    /// As Cairo wants to call it; the closure argument is an unretained sink.
    static let receive: cairo_write_func_t = { sink, data, count in
        guard let sink = unsafe sink, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
        let gathered = unsafe Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue()
        unsafe gathered.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }
}
