/// Random numbers that are the same in every run.
struct SeededBytes {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func byte(of bytes: [UInt8]) -> UInt8 { bytes[Int(next() % UInt64(bytes.count))] }
}
