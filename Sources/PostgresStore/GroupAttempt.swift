import ClinicalRecord
import RecordStore

/// One try to carry out a group of writes.
struct GroupAttempt {
    enum Outcome {
        case committed(PostgresGroup.Committed)
        /// Rolled back; to be repeated without this write. Merging is deterministic, so the others come out the same.
        case failed(Int, ArchiveError)
        /// Rolled back; the server refused a statement that nobody waited for, so it is not known of which write.
        case someFailed
    }

    let laneLock: Int64
    /// What this gateway knows from what it has acknowledged.
    let known: PostgresGroup.Known
    let tables: MergingTables
    let weights: MatchWeights
    /// Whether each write is waited for, so that a failure is known to be its own.
    let settlesEach: Bool

    func callAsFunction(
        _ writes: [ArchiveWrite],
        without failures: [Int: ArchiveError],
        on connection: PostgresConnection
    ) throws -> Outcome {
        do {
            try connection.send("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE", [], isKept: true)
            let transaction = try PostgresTransaction(connection, names: known.names, lane: laneLock)
            guard transaction.before >= known.last else {
                throw ArchiveError.lost(acknowledged: known.last, found: transaction.before)
            }
            var answers: PostgresGroup.Answers = []
            for (index, write) in writes.enumerated() {
                if let failure = failures[index] {
                    answers.append(.failure(failure))
                    continue
                }
                do {
                    answers.append(.success(try carryOut(write, in: transaction)))
                } catch {
                    return try refused(index, error, on: connection)
                }
            }
            return try commit(answers, transaction, on: connection)
        } catch {
            connection.rollBack()
            throw error
        }
    }

    private func carryOut(_ write: ArchiveWrite, in transaction: PostgresTransaction) throws -> ArchiveWrite.Answer {
        var writer = RecordWriter(transaction, tables: tables, weights: weights)
        let answer = try writer.carryOut(write)
        if settlesEach { _ = try transaction.connection.wait() }
        return answer
    }

    private func refused(_ index: Int, _ error: any Error, on connection: PostgresConnection) throws -> Outcome {
        if let error = error as? PostgresError, error.passes { throw error }
        let reason = ArchiveError(error)
        guard reason.concernsOneWrite else { throw error }
        connection.rollBack()
        return error is ArchiveError || settlesEach ? .failed(index, reason) : .someFailed
    }

    private func commit(
        _ answers: PostgresGroup.Answers,
        _ transaction: PostgresTransaction,
        on connection: PostgresConnection
    ) throws -> Outcome {
        let committed = PostgresGroup.Committed(
            answers: answers,
            known: PostgresGroup.Known(last: transaction.lastChange ?? transaction.before, names: transaction.names)
        )
        do {
            try transaction.finish()
            try connection.commit(committed)
        } catch let error as PostgresError {
            return try refusedLate(error, on: connection)
        }
        return .committed(committed)
    }

    /// A statement that nobody waited for was refused.
    private func refusedLate(_ error: PostgresError, on connection: PostgresConnection) throws -> Outcome {
        guard !error.passes, !settlesEach, ArchiveError(error).concernsOneWrite else { throw error }
        connection.rollBack()
        return .someFailed
    }
}
