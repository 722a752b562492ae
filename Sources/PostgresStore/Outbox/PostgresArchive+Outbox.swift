package import RecordStore

extension PostgresArchive {
    package func carryOut(_ write: OutboxWrite) async throws(ArchiveError) -> OutboxWrite.Answer {
        try await self.write(.outbox(write)) { if case .outbox(let answer) = $0 { answer } else { nil } }
    }

    package func outboxMark() async throws(ArchiveError) -> Int64? {
        try await read { try OutboxRows(SQLRunner($0)).mark() }
    }

    package func deadLetters(limit: Int) async throws(ArchiveError) -> [OutboxLine] {
        try await read { try OutboxRows(SQLRunner($0)).dead(limit: limit) }
    }

    package func outboxDepth() async throws(ArchiveError) -> OutboxDepth {
        try await read { try OutboxRows(SQLRunner($0)).depth() }
    }
}

extension PostgresTransaction {
    func carryOut(_ write: OutboxWrite) throws -> OutboxWrite.Answer {
        try OutboxRows(SQLRunner(connection)).carryOut(write)
    }
}
