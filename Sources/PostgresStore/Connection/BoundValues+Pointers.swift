extension BoundValues {
    /// Calls with the values as libpq takes them: addresses, lengths, and formats, which are all binary.
    func withPointers<Value>(
        _ body: (
            UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
        ) throws -> Value
    ) rethrows -> Value {
        let lengths = ranges.map { Int32($0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: ranges.count)
        // A value of no bytes needs an address too, since none means NULL.
        return try unsafe (bytes + [0]).withUnsafeBufferPointer { buffer in
            try unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                let pointers = unsafe ranges.map { range in
                    unsafe range.flatMap { unsafe characters.baseAddress?.advanced(by: $0.lowerBound) }
                }
                return try unsafe pointers.withUnsafeBufferPointer { pointers in
                    try unsafe lengths.withUnsafeBufferPointer { lengths in
                        try unsafe formats.withUnsafeBufferPointer { formats in
                            try unsafe body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
                        }
                    }
                }
            }
        }
    }
}
