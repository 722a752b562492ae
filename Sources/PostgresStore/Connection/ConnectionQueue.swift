import Dispatch
import Glibc

/// A connection with the queue that alone uses it; it connects when it is first needed, and anew after it was lost.
final class ConnectionQueue: @unchecked Sendable {
    private let queue = DispatchQueue(label: "postgres")
    private let address: PostgresAddress
    private let session: PostgresSession
    // Used on the queue alone.
    private var connection: PostgresConnection?
    private var isClosed = false
    private var hasConnected = false

    init(_ address: PostgresAddress, _ session: PostgresSession) {
        (self.address, self.session) = (address, session)
    }

    /// Calls on the queue, so that no thread of a task waits for the server.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.runNow(body) }) }
        }
    }

    /// Calls on the queue, and waits.
    func wait<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        try queue.sync { try runNow(body) }
    }

    /// As ``wait(_:)``, also for a server that is just starting; for opening, which is done before anybody is served.
    ///
    /// Where no server shows itself the address may be wrong, which somebody wants to know soon.
    func waitPatiently<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        var backoff = Backoff(within: .seconds(4))
        var isThere = false
        while true {
            do {
                return try wait(body)
            } catch let error as PostgresError where error.endsConnection {
                if !isThere, queue.sync(execute: { hasConnected }) || !error.state.isEmpty {
                    (isThere, backoff) = (true, Backoff(within: .seconds(10)))
                }
                guard let pause = backoff.next() else { throw error }
                usleep(UInt32(pause / .microseconds(1)))
            }
        }
    }

    /// Says goodbye to the server after everything that was asked for.
    func close() async {
        await withCheckedContinuation { continuation in
            queue.async {
                (self.connection, self.isClosed) = (nil, true)
                continuation.resume()
            }
        }
    }

    private func runNow<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        guard !isClosed else { throw CancellationError() }
        let connection = try self.connection ?? session.connect(address)
        (self.connection, hasConnected) = (connection, true)
        defer { if connection.isLost { self.connection = nil } }
        return try body(connection)
    }
}
