import Logging
import NIOCore
import NIOEmbedded
import Testing

@testable import MLLPListener

@Suite struct FrameHandlerTests {
    private let message = Array("MSH|^~\\&|A".utf8)

    /// A connection without a socket, and what comes by it.
    private func connection(_ limits: FrameLimits = FrameLimits()) throws -> (EmbeddedChannel, ArrivalQueue) {
        let arrivals = ArrivalQueue()
        let handler = FrameHandler(arrivals, limits: limits, isSecured: false, logger: Logger(label: "test"))
        let channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandler(handler)
        return (channel, arrivals)
    }

    @Test func `frames arrive as messages and answers leave as frames`() async throws {
        let (channel, arrivals) = try connection()
        try channel.writeInbound(ByteBuffer(bytes: Frame.wrap(message) + Frame.wrap([0x41])))
        #expect(await arrivals.next(atMost: 9) == [.message(message), .message([0x41])])
        var reply = Reply()
        reply.add([Array("MSA|AA".utf8)])
        reply.add([])
        try channel.writeOutbound(reply)
        let sent = try channel.readOutbound(as: ByteBuffer.self)
        #expect(sent.map { Array($0.readableBytesView) } == Frame.wrap(Array("MSA|AA".utf8)) && reply.count == 2)
        _ = try channel.finish()
        #expect(await arrivals.next(atMost: 9).isEmpty)
    }

    @Test func `after a message that is too long nothing more is taken`() async throws {
        var limits = FrameLimits()
        limits.message = 3
        let (channel, arrivals) = try connection(limits)
        try channel.writeInbound(ByteBuffer(bytes: Frame.wrap([1, 2, 3, 4, 5]) + Frame.wrap([6])))
        try channel.writeInbound(ByteBuffer(bytes: Frame.wrap([7])))
        #expect(await arrivals.next(atMost: 9) == [.tooLong([1, 2, 3, 4])])
        #expect(await arrivals.next(atMost: 9).isEmpty)
        _ = try channel.finish()
    }

    @Test func `D21 a connection that is stopped brings nothing more, and keeps what it has brought`() async throws {
        let (channel, arrivals) = try connection()
        try channel.writeInbound(ByteBuffer(bytes: Frame.wrap(message)))
        channel.pipeline.triggerUserOutboundEvent(FrameHandler.Stop(), promise: nil)
        try channel.writeInbound(ByteBuffer(bytes: Frame.wrap(message)))
        #expect(await arrivals.next(atMost: 9) == [.message(message)])
        #expect(await arrivals.next(atMost: 9).isEmpty)
        _ = try channel.finish()
    }
}
