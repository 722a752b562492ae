import Testing

@testable import MLLPListener

@Suite struct FrameReaderTests {
    private let message = Array("MSH|^~\\&|LAB|NORTHGATE\rPID|1\r".utf8)

    private func read(_ pieces: [[UInt8]], _ limits: FrameLimits = FrameLimits()) -> [FrameReader.Action] {
        var reader = FrameReader(limits, at: 0)
        return pieces.flatMap { reader.take($0, at: 1) }
    }

    /// Messages, noise, a frame begun anew, end blocks inside a message, and a frame that is not finished.
    private var wire: (bytes: [UInt8], messages: [[UInt8]]) {
        let odd = Array("a\u{1C}b\u{1C}\u{1C}c".utf8)
        let bytes =
            Frame.wrap(message) + Frame.wrap([]) + Array("\r\nnoise\u{1C}\r".utf8) + [0x0B] + Array("half".utf8)
            + Frame.wrap(Array("whole".utf8)) + [0x0B] + odd + [0x1C, 0x0D] + [0x0B, 0x1C, 0x0B, 0x41, 0x1C, 0x0D]
            + [0x0B] + Array("the end is miss".utf8) + [0x1C]
        return (bytes, [message, [], Array("whole".utf8), odd, [0x41]])
    }

    @Test func `V04 a packet with everything in it gives exactly the right messages`() {
        #expect(read([wire.bytes]) == wire.messages.map { .message($0) })
    }

    @Test(arguments: 1...40)
    func `V04 frames cut into pieces of any size yield the same messages`(_ size: Int) {
        let bytes = wire.bytes
        let pieces = stride(from: 0, to: bytes.count, by: size).map {
            Array(bytes[$0..<min($0 + size, bytes.count)])
        }
        #expect(read(pieces) == wire.messages.map { .message($0) })
    }

    @Test func `V04 a cut at any byte yields the same messages`() {
        let bytes = wire.bytes
        for cut in 0...bytes.count {
            #expect(read([Array(bytes[..<cut]), Array(bytes[cut...])]) == wire.messages.map { .message($0) })
        }
    }

    @Test(arguments: 1...200)
    func `random bytes cut at random yield what they yield in one piece`(_ seed: UInt64) {
        var generator = SeededBytes(seed)
        var limits = FrameLimits()
        limits.message = 12
        let bytes = (0..<400).map { _ in generator.byte(of: [0x0B, 0x1C, 0x0D, 0x0A, 0x41, 0x42]) }
        var pieces: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int(generator.next() % 9)
            pieces.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        #expect(read(pieces, limits) == read([bytes], limits))
        #expect(read(bytes.map { [$0] }, limits) == read([bytes], limits))
    }

    @Test func `V02 a message beyond the limit is cut there, and nothing is taken after it`() {
        var limits = FrameLimits()
        limits.message = 10
        let exact = Array(repeating: UInt8(0x41), count: 10)
        #expect(read([Frame.wrap(exact)], limits) == [.message(exact)])
        let long = Frame.wrap(exact + [0x42, 0x43]) + Frame.wrap(exact)
        #expect(read([long], limits) == [.tooLong(exact + [0x42])])
        #expect(read(long.map { [$0] }, limits) == [.tooLong(exact + [0x42])])
    }

    @Test func `V01 V03 the deadline counts for the frame, not from byte to byte`() {
        var reader = FrameReader(at: 0)
        #expect(reader.deadline == FrameLimits().idleTime)
        _ = reader.take([0x0B], at: 5)
        let end = 5 + FrameLimits().frameTime
        for second in 1...29 { #expect(reader.take([0x41], at: 5 + Int64(second) * 1_000_000_000).isEmpty) }
        #expect(reader.deadline == end)
        #expect(reader.expire(at: end - 1) == nil)
        #expect(reader.expire(at: end) == .late)
        #expect(reader.deadline == nil && reader.expire(at: end + 1) == nil)
        #expect(reader.take(Frame.wrap(message), at: end).isEmpty)
    }

    @Test func `silence between frames ends too, and each message begins it anew`() {
        var reader = FrameReader(at: 0)
        _ = reader.take(Frame.wrap(message), at: 7)
        #expect(reader.deadline == 7 + FrameLimits().idleTime)
        #expect(reader.expire(at: 7 + FrameLimits().idleTime) == .late)
    }

    @Test func `bytes that are no frame are counted and end the connection at the limit`() {
        var limits = FrameLimits()
        limits.noise = 20
        var reader = FrameReader(limits, at: 0)
        #expect(reader.take(Array("GET / HTTP/1.1\r\n".utf8), at: 1).isEmpty)
        #expect(reader.noise == 14)
        #expect(reader.take(Array("Host: x".utf8), at: 1) == [.noise])
        #expect(reader.take(Frame.wrap(message), at: 1).isEmpty)
    }

    @Test func `V07 no answer can end before its end`() {
        #expect(Frame.wrap([0x41, 0x0B, 0x42, 0x1C, 0x0D, 0x43]) == [0x0B, 0x41, 0x42, 0x0D, 0x43, 0x1C, 0x0D])
    }
}
