import ClinicalRecord
import RecordStore
import Synchronization

/// Commits one group of writes in one transaction with one sync.
final class PostgresGroup: Sendable {
    typealias Answers = [Result<ArchiveWrite.Answer, ArchiveError>]

    /// What came of a group.
    struct Committed: Sendable {
        let answers: Answers
        let known: Known
    }

    /// What stays true once a group is committed.
    struct Known: Sendable {
        /// The number of the last change.
        var last: Int64 = 0
        var names = KnownNames()
    }

    private let writer: PatientWriter
    /// The advisory lock of the write lane; one for each schema.
    private let laneLock: Int64
    private let tables: MergingTables
    private let weights: MatchWeights
    private let known = Mutex(Known())

    init(writer: ConnectionQueue, schema: String, tables: MergingTables, weights: MatchWeights) {
        self.writer = PatientWriter(writer: writer)
        (self.tables, self.weights) = (tables, weights)
        laneLock = ContentHash.of("write lane", schema, [])
    }

    /// One answer per write, in their order; a write that fails by itself does not cost the others.
    func commit(_ writes: [ArchiveWrite]) async -> Answers {
        do {
            let committed = try await writer { try self.run(writes, on: $0) }
            known.withLock { $0 = committed.known }
            return committed.answers
        } catch {
            let error = ArchiveError(error)
            return writes.map { _ in .failure(error) }
        }
    }

    private func run(_ writes: [ArchiveWrite], on connection: PostgresConnection) throws -> Committed {
        var failures: [Int: ArchiveError] = [:]
        var settlesEach = false
        while true {
            let attempt = GroupAttempt(
                laneLock: laneLock,
                known: known.withLock { $0 },
                tables: tables,
                weights: weights,
                settlesEach: settlesEach
            )
            switch try attempt(writes, without: failures, on: connection) {
            case .committed(let committed): return committed
            case .failed(let index, let error): failures[index] = error
            case .someFailed: settlesEach = true
            }
        }
    }
}
