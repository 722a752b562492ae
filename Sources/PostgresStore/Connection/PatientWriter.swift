import RecordStore

/// Carries out writes on a connection, and once more if the server was away or somebody was in the way.
///
/// A commit is never repeated unless the server says that it did not come about.
struct PatientWriter: Sendable {
    /// How long a write waits for a server that restarts.
    private static let patience: Duration = .seconds(10)

    let writer: ConnectionQueue

    /// Carries out one write.
    ///
    /// - Parameter body: Ends with ``PostgresConnection/commit(_:)``, or with nothing done.
    /// - Returns: what the body returned, once it is committed.
    /// - Throws: ``PostgresError``, or what the body throws.
    func callAsFunction<Outcome: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Outcome
    ) async throws -> Outcome {
        var backoff = Backoff(within: Self.patience)
        var hasFailed = false
        while true {
            do {
                return try await writer.run(body)
            } catch let open as UnsettledCommit<Outcome> {
                if try await isCommitted(open, &backoff) { return open.outcome }
                guard !hasFailed else { throw PostgresError.lost }
                hasFailed = true
            } catch let error as PostgresError {
                // A server that is away may be waited for; who stood in the way gets out of it once.
                guard error.passes, error.endsConnection || !hasFailed, let pause = backoff.next() else { throw error }
                hasFailed = hasFailed || !error.endsConnection
                try? await Task.sleep(for: pause)
            }
        }
    }

    private func isCommitted(_ open: UnsettledCommit<some Sendable>, _ backoff: inout Backoff) async throws -> Bool {
        while true {
            do {
                switch try await writer.run({ try open.fate(on: $0) }) {
                case .committed: return true
                case .aborted: return false
                case .unknown: throw ArchiveError.unreachable
                // The server has not noticed yet that nobody waits for its answer.
                case .inProgress: break
                }
            } catch let error as PostgresError where error.passes {}
            guard let pause = backoff.next() else { throw ArchiveError.unreachable }
            try? await Task.sleep(for: pause)
        }
    }
}
