package import Gateway
package import Logging
import NIOCore
import NIOPosix
import NIOSSL
import ServiceLifecycle

/// Waits for hospitals that send HL7 v2 messages over MLLP; a message is acknowledged after it is durable (D21).
package struct MLLPDoor: Service {
    private let settings: MLLPSettings
    /// By port, who may send there.
    private let doors: [Int: SenderList]
    private let take: TakeMessage
    private let logger: Logger
    private let onListening: @Sendable ([Int]) -> Void

    private let answer = MessageAnswer()
    private let order = PatientOrder()
    private let guests: Guests
    private let sessions = Sessions()

    /// - Parameters:
    ///   - settings: Where to wait.
    ///   - doors: By port, who may send there.
    ///   - take: Keeps what comes.
    ///   - logger: For connections that are refused or end badly.
    ///   - onListening: Is told the ports once all are open.
    package init(
        settings: MLLPSettings,
        doors: [Int: SenderList],
        take: TakeMessage,
        logger: Logger,
        onListening: @escaping @Sendable ([Int]) -> Void = { _ in }
    ) {
        (self.settings, self.doors, self.take, self.logger) = (settings, doors, take, logger)
        self.onListening = onListening
        guests = Guests(most: settings.mostConnections, mostOfOne: settings.mostOfOnePeer)
    }

    /// Listens until the program is asked to stop, then answers what has come.
    ///
    /// - Throws: If a port cannot be used.
    package func run() async throws {
        var listeners: [any Channel] = []
        for (port, senders) in doors.sorted(by: { $0.key < $1.key }) {
            listeners.append(try await bind(port, senders))
        }
        onListening(listeners.compactMap(\.localAddress?.port))
        let open = listeners
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
        }
        for listener in open { try? await listener.close() }
        await sessions.close(within: .seconds(settings.drainTime))
    }

    private func bind(_ port: Int, _ senders: SenderList) async throws -> any Channel {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try receive(channel, senders) }
            }
            .bind(host: settings.host, port: port)
            .get()
    }

    /// Seats a connection, or closes it if there is no room.
    private func receive(_ channel: any Channel, _ senders: SenderList) throws {
        let peer = channel.remoteAddress?.ipAddress ?? "unknown"
        if case .refused(let isFirst) = guests.admit(peer) {
            if isFirst {
                logger.notice("mllp connection refused", metadata: ["reason": "too many of one address, or in all"])
            }
            return channel.close(promise: nil)
        }
        channel.closeFuture.whenComplete { [guests] _ in guests.leave(peer) }
        let arrivals = ArrivalQueue()
        let pipeline = channel.pipeline.syncOperations
        if let tls = settings.tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
        let isSecured = settings.tls != nil
        try pipeline.addHandler(FrameHandler(arrivals, limits: settings.limits, isSecured: isSecured, logger: logger))
        let number = sessions.number()
        let conversation = Conversation(
            take: take,
            answer: answer,
            senders: senders,
            order: order,
            number: number
        ) { channel.writeAndFlush($0, promise: nil) }
        sessions.begin(number, channel) { await conversation.run(arrivals) }
    }
}
