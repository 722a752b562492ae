import Logging
import NIOCore
import NIOTLS

/// Carries bytes between one socket and its conversation: frames in, answers out.
///
/// All decisions are those of ``FrameReader`` and ``InFlight``.
final class FrameHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Reply
    typealias OutboundOut = ByteBuffer

    /// Asks a connection to bring nothing more and to end once everything is answered.
    struct Stop {}

    private static let tick = TimeAmount.seconds(1)
    /// For the handshake of TLS.
    private static let greetingTime = TimeAmount.seconds(10)

    private let arrivals: ArrivalQueue
    private let logger: Logger
    private var reader: FrameReader
    private var flight = InFlight()
    private var isReadOwed = false
    private var isStopped = false
    private var greetingEnd: NIODeadline?
    private var timer: RepeatedTask?

    /// - Parameters:
    ///   - arrivals: Takes what comes.
    ///   - limits: What the connection may ask.
    ///   - isSecured: Whether a handshake of TLS comes first.
    ///   - logger: For what a sender does wrong.
    init(_ arrivals: ArrivalQueue, limits: FrameLimits, isSecured: Bool, logger: Logger) {
        (self.arrivals, self.logger) = (arrivals, logger)
        reader = FrameReader(limits, at: Self.now)
        greetingEnd = isSecured ? .now() + Self.greetingTime : nil
    }

    private static var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds) }

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.tick, delay: Self.tick) { _ in
            let (handler, context) = bound.value
            handler.look(at: .now(), context)
        }
    }

    func handlerRemoved(context _: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isStopped else { return }
        let bytes = [UInt8](unwrapInboundIn(data).readableBytesView)
        for action in reader.take(bytes, at: Self.now) { carryOut(action, context) }
    }

    func read(context: ChannelHandlerContext) {
        guard !isStopped else { return }
        isReadOwed = !context.channel.isWritable
        if !isReadOwed, flight.mayRead() { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable, isReadOwed { read(context: context) }
        context.fireChannelWritabilityChanged()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let reply = unwrapOutboundIn(data)
        context.write(wrapOutboundOut(ByteBuffer(bytes: reply.bytes)), promise: promise)
        if flight.answer(reply.count) { read(context: context) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent { arrivals.finish() }
        if case .handshakeCompleted? = event as? TLSUserEvent { greetingEnd = nil }
        context.fireUserInboundEventTriggered(event)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is Stop else { return context.triggerUserOutboundEvent(event, promise: promise) }
        isStopped = true
        arrivals.finish()
        promise?.succeed()
    }

    /// A peer that goes away, or speaks no TLS; nothing that it sent is in the error.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("mllp connection failed", metadata: ["kind": "\(type(of: error))"])
        context.close(promise: nil)
    }

    private func carryOut(_ action: FrameReader.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .message(let bytes):
            flight.arrive(bytes.count)
            arrivals.append(.message(bytes))
        case .tooLong(let start):
            flight.arrive(start.count)
            arrivals.append(.tooLong(start))
            stop("a message is too long")
        case .noise: stop("what comes is no MLLP")
        case .late: stop(flight.isEmpty ? "nothing came in time" : "a frame was not finished in time")
        }
    }

    /// The conversation answers what has come, and closes the connection.
    private func stop(_ reason: String) {
        isStopped = true
        logger.notice("mllp connection ended", metadata: ["reason": "\(reason)", "noise": "\(reader.noise)"])
        arrivals.finish()
    }

    private func look(at time: NIODeadline, _ context: ChannelHandlerContext) {
        if let greetingEnd, time >= greetingEnd { return context.close(promise: nil) }
        if let action = reader.expire(at: Int64(time.uptimeNanoseconds)) { carryOut(action, context) }
    }

    private func end() {
        timer?.cancel()
        timer = nil
        arrivals.finish()
        guard reader.noise > 0, !isStopped else { return }
        isStopped = true
        logger.notice("mllp bytes outside frames", metadata: ["noise": "\(reader.noise)"])
    }
}
