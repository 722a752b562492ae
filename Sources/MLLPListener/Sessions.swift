import NIOCore
import Synchronization

/// The connections that are open, each with what works on it.
final class Sessions: Sendable {
    /// For the last answer to leave.
    private static let patience = TimeAmount.seconds(10)

    private struct Session {
        let channel: any Channel
        let work: Task<Void, Never>
    }

    private struct Book {
        var last = 0
        var sessions: [Int: Session] = [:]
        var isClosing = false
    }

    private let book = Mutex(Book())

    /// A number that no other connection has.
    func number() -> Int {
        book.withLock { book in
            book.last += 1
            return book.last
        }
    }

    /// Begins a connection; one that comes while all are being closed is stopped at once.
    func begin(_ number: Int, _ channel: any Channel, _ work: @escaping @Sendable () async -> Void) {
        let isClosing = book.withLock { book in
            let task = Task {
                await work()
                await self.end(number)
            }
            book.sessions[number] = Session(channel: channel, work: task)
            return book.isClosing
        }
        if isClosing { stop(channel) }
    }

    /// Closes a connection once its last answer is out; a peer that does not take it is not waited for.
    private func end(_ number: Int) async {
        guard let channel = book.withLock({ $0.sessions[number]?.channel }) else { return }
        let limit = channel.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        try? await channel.writeAndFlush(Reply()).get()
        limit.cancel()
        channel.close(promise: nil)
        book.withLock { $0.sessions[number] = nil }
    }

    /// Ends every connection once what it has brought is answered; those that take longer are cut off.
    func close(within time: Duration) async {
        let open = book.withLock { book in
            book.isClosing = true
            return Array(book.sessions.values)
        }
        for session in open { stop(session.channel) }
        await withTaskGroup(of: Void.self) { group in
            let all = Task { for session in open { await session.work.value } }
            group.addTask {
                await withTaskCancellationHandler {
                    await all.value
                } onCancel: {
                    all.cancel()
                }
            }
            group.addTask { try? await Task.sleep(for: time) }
            await group.next()
            for session in book.withLock({ Array($0.sessions.values) }) { session.channel.close(promise: nil) }
            group.cancelAll()
        }
    }

    private func stop(_ channel: any Channel) { channel.triggerUserOutboundEvent(FrameHandler.Stop(), promise: nil) }
}
