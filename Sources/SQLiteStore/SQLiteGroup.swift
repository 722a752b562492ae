import ClinicalRecord
import GRDB
import RecordStore

/// Commits one group of writes in one transaction with one sync.
struct SQLiteGroup {
    typealias Answers = [Result<ArchiveWrite.Answer, ArchiveError>]

    let pool: DatabasePool
    let mark: SequenceMark
    let space: FreeSpace
    let tables: MergingTables
    let weights: MatchWeights

    /// One answer per write, in their order; a write that fails by itself does not cost the others.
    func commit(_ writes: [ArchiveWrite]) async -> Answers {
        guard space.suffices else { return writes.map { _ in .failure(.full) } }
        do {
            let (answers, last) = try await pool.writeWithoutTransaction { connection in
                try run(writes, on: connection)
            }
            if let last { try mark.acknowledge(last) }
            return answers
        } catch {
            let error = ArchiveError(error)
            return writes.map { _ in .failure(error) }
        }
    }

    private func run(_ writes: [ArchiveWrite], on connection: Database) throws -> (Answers, Int64?) {
        var failures: [Int: ArchiveError] = [:]
        while true {
            switch try attempt(writes, without: failures, on: connection) {
            case .committed(let answers, let last): return (answers, last)
            case .failed(let index, let error): failures[index] = error
            }
        }
    }

    private enum Outcome {
        case committed(Answers, Int64?)
        /// Rolled back; to be repeated without this write. Merging is deterministic, so the others come out the same.
        case failed(Int, ArchiveError)
    }

    private func attempt(
        _ writes: [ArchiveWrite],
        without failures: [Int: ArchiveError],
        on connection: Database
    ) throws -> Outcome {
        var outcome: Outcome?
        try connection.inTransaction(.immediate) {
            let transaction = SQLiteTransaction(connection)
            var answers: Answers = []
            for (index, write) in writes.enumerated() {
                if let failure = failures[index] {
                    answers.append(.failure(failure))
                    continue
                }
                do {
                    var writer = RecordWriter(transaction, tables: tables, weights: weights)
                    answers.append(.success(try writer.carryOut(write)))
                } catch {
                    let error = ArchiveError(error)
                    guard error.concernsOneWrite else { throw error }
                    outcome = .failed(index, error)
                    return .rollback
                }
            }
            outcome = .committed(answers, transaction.lastChange)
            return .commit
        }
        guard let outcome else { throw ArchiveError.engine(-1) }
        return outcome
    }
}
