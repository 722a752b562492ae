import GRDB
package import RecordStore

/// The register in an SQLite file of its own beside the archive's, readable by its owner alone.
///
/// One writer and group commit, as for the archive; `synchronous=NORMAL`: what was noted survives the end of the
/// process at once, and that of the machine from the next checkpoint on. Source: <https://www.sqlite.org/wal.html>
package final class SQLiteAccessRegister: AccessRegister {
    private let pool: DatabasePool
    private let points: PointReaders
    private let lane: WriteLane<AccessWrite, AccessWrite.Answer>

    /// Opens a register, or makes an empty one.
    ///
    /// - Parameter path: Of the file; its folder must exist.
    /// - Throws: ``ArchiveError`` if the file is of a newer schema or damaged.
    package init(path: String) throws(ArchiveError) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.label = "register"
            OwnerOnlyFile.make(path)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "PRAGMA synchronous = NORMAL")
                try StepwiseSchema(steps: AccessSchema.steps).migrate(connection)
            }
            self.pool = pool
            points = PointReaders(path: path, configuration: configuration)
            // Without a sync nothing is gained by waiting for company: what comes meanwhile is the next group.
            lane = WriteLane(limits: GroupGathering.Limits(patience: 0)) { writes in
                do {
                    return try await pool.writeWithoutTransaction { try AccessGroup(connection: $0).commit(writes) }
                } catch {
                    let error = ArchiveError(error)
                    return writes.map { _ in .failure(error) }
                }
            }
        } catch {
            throw ArchiveError(error)
        }
    }

    package func holder(_ kind: AccessHolder.Kind, id: String) async throws(ArchiveError) -> AccessHolder? {
        try lookUp { try AccessRows($0).holders(of: kind, where: "id = ?", .text(id)).first }
    }

    package func holders(
        _ wanted: [(kind: AccessHolder.Kind, id: String)]
    ) async throws(ArchiveError) -> [AccessHolder?] {
        try lookUp { connection in
            let rows = AccessRows(connection)
            return try wanted.map { try rows.holders(of: $0.kind, where: "id = ?", .text($0.id)).first }
        }
    }

    package func holder(_ kind: AccessHolder.Kind, name: String) async throws(ArchiveError) -> AccessHolder? {
        try lookUp { try AccessRows($0).holders(of: kind, where: "name = ?", .text(name)).first }
    }

    package func holders(_ kind: AccessHolder.Kind, owner: String?) async throws(ArchiveError) -> [AccessHolder] {
        try await read { connection in
            let rows = AccessRows(connection)
            guard let owner else { return try rows.holders(of: kind, where: "?", .int(1)) }
            return try rows.holders(of: kind, where: "owner = ?", .text(owner))
        }
    }

    package func ticket(
        _ purpose: Ticket.Purpose,
        digest: [UInt8],
        at time: Timestamp
    ) async throws(ArchiveError) -> Ticket? {
        try lookUp { connection in
            let found = try AccessRows(connection).ticket(purpose, digest)
            return found.flatMap { $0.isUsed || $0.ticket.expires <= time ? nil : $0.ticket }
        }
    }

    package func tickets(
        _ purpose: Ticket.Purpose,
        holder: String,
        at time: Timestamp
    ) async throws(ArchiveError) -> [Ticket] {
        try await read { try AccessRows($0).tickets(purpose, holder, time) }
    }

    package func acts(_ query: AuditQuery) async throws(ArchiveError) -> [AuditedAct] {
        try await read { try AccessRows($0).acts(query) }
    }

    package func keep(_ holder: AccessHolder) async throws(ArchiveError) { _ = try await write(.keep(holder)) }

    package func remove(_ kind: AccessHolder.Kind, id: String) async throws(ArchiveError) {
        _ = try await write(.remove(kind, id: id))
    }

    package func issue(_ ticket: Ticket) async throws(ArchiveError) { _ = try await write(.issue(ticket)) }

    package func use(
        _ purpose: Ticket.Purpose,
        digest: [UInt8],
        at time: Timestamp
    ) async throws(ArchiveError) -> TicketUse {
        guard case .used(let use) = try await write(.use(purpose, digest: digest, at: time)) else {
            preconditionFailure("the lane answers the use of a ticket with what came of it")
        }
        return use
    }

    package func revoke(holder: String, purpose: Ticket.Purpose?) async throws(ArchiveError) {
        _ = try await write(.revoke(holder: holder, purpose: purpose))
    }

    package func note(_ act: AuditedAct) async throws(ArchiveError) { _ = try await write(.note(act)) }

    package func close() async {
        await lane.close()
        points.close()
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? pool.close()
    }

    private func write(_ write: AccessWrite) async throws(ArchiveError) -> AccessWrite.Answer {
        try await lane.write(write, weight: write.weight)
    }

    /// On the caller's own thread, for a few rows by their keys.
    private func lookUp<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do { return try points.read(body) } catch { throw ArchiveError(error) }
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(ArchiveError) -> Value {
        do { return try await pool.read(body) } catch { throw ArchiveError(error) }
    }
}
