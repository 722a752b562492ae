import RecordStore
import Synchronization

/// The connections that read; they connect as they are needed, and who comes when all are busy waits.
final class ReaderPool: Sendable {
    private static let size = 8
    /// How long a read waits for a server that restarts.
    private static let patience: Duration = .seconds(5)

    private struct State {
        /// The one that was used last is taken first, so that a quiet gateway holds few connections.
        var idle: [ConnectionQueue]
        var waiting: [CheckedContinuation<ConnectionQueue?, Never>] = []
        var isClosed = false
    }

    private let state: Mutex<State>

    init(_ address: PostgresAddress, schema: String) {
        let session = PostgresSession(schema: schema, purpose: .reading)
        state = Mutex(State(idle: (0..<Self.size).map { _ in ConnectionQueue(address, session) }))
    }

    /// Reads in one transaction, beside the writer; once more if the connection was lost.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws(ArchiveError) -> Value {
        var backoff = Backoff(within: Self.patience)
        while true {
            let error: any Error
            do { return try await attempt(body) } catch let failure { error = failure }
            guard let failure = error as? PostgresError, failure.passes, let pause = backoff.next() else {
                throw ArchiveError(error)
            }
            try? await Task.sleep(for: pause)
        }
    }

    /// Lets go of all connections; who still reads finishes.
    func close() async {
        let (idle, waiting) = state.withLock { state in
            state.isClosed = true
            defer { (state.idle, state.waiting) = ([], []) }
            return (state.idle, state.waiting)
        }
        waiting.forEach { $0.resume(returning: nil) }
        for connection in idle { await connection.close() }
    }

    private func attempt<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        guard let connection = await take() else { throw ArchiveError.closed }
        let result: Result<Value, any Error>
        do { result = .success(try await connection.run { try $0.reading(body) }) } catch { result = .failure(error) }
        await give(connection)
        return try result.get()
    }

    private func take() async -> ConnectionQueue? {
        await withCheckedContinuation { continuation in
            let found: ConnectionQueue?? = state.withLock { state in
                if state.isClosed { return .some(nil) }
                if let idle = state.idle.popLast() { return idle }
                state.waiting.append(continuation)
                return nil
            }
            if let found { continuation.resume(returning: found) }
        }
    }

    private func give(_ connection: ConnectionQueue) async {
        let (next, isClosed) = state.withLock { state in
            if state.isClosed { return (nil as CheckedContinuation<ConnectionQueue?, Never>?, true) }
            if state.waiting.isEmpty {
                state.idle.append(connection)
                return (nil, false)
            }
            return (state.waiting.removeFirst(), false)
        }
        next?.resume(returning: connection)
        if isClosed { await connection.close() }
    }
}
