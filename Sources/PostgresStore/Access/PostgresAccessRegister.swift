package import RecordStore

/// The register in a schema of its own beside the archive's, for many gateways at a time.
///
/// One gateway writes at a time, with group commit, as for the archive.
package final class PostgresAccessRegister: AccessRegister {
    private let readers: ReaderPool
    private let writer: ConnectionQueue
    private let lane: WriteLane<AccessWrite, AccessWrite.Answer>

    /// Opens a register, or makes an empty one.
    ///
    /// - Parameters:
    ///   - address: Of the database, which must exist.
    ///   - schema: Where its tables are.
    /// - Throws: ``ArchiveError`` if the database cannot be used, or its schema is a newer one.
    package init(_ address: PostgresAddress, schema: String = "chartway_access") throws(ArchiveError) {
        let writer = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .writing))
        do {
            try writer.waitPatiently { connection in
                try StepwiseSchema(name: schema, steps: AccessSchema.steps).migrate(connection)
            }
        } catch {
            throw ArchiveError(error)
        }
        self.writer = writer
        readers = ReaderPool(address, schema: schema)
        let (patient, lock) = (PatientWriter(writer: writer), ContentHash.of("register", schema, []))
        lane = WriteLane { writes in
            do {
                return try await patient { try AccessGroup(connection: $0, lock: lock).commit(writes) }
            } catch {
                let error = ArchiveError(error)
                return writes.map { _ in .failure(error) }
            }
        }
    }

    package func holder(_ kind: AccessHolder.Kind, id: String) async throws(ArchiveError) -> AccessHolder? {
        try await read { try AccessRows($0).holders(of: kind, where: "id = $2", .text(id)).first }
    }

    package func holders(
        _ wanted: [(kind: AccessHolder.Kind, id: String)]
    ) async throws(ArchiveError) -> [AccessHolder?] {
        try await read { connection in
            let rows = AccessRows(connection)
            return try wanted.map { try rows.holders(of: $0.kind, where: "id = $2", .text($0.id)).first }
        }
    }

    package func holder(_ kind: AccessHolder.Kind, name: String) async throws(ArchiveError) -> AccessHolder? {
        try await read { try AccessRows($0).holders(of: kind, where: "name = $2", .text(name)).first }
    }

    package func holders(_ kind: AccessHolder.Kind, owner: String?) async throws(ArchiveError) -> [AccessHolder] {
        try await read { connection in
            let rows = AccessRows(connection)
            guard let owner else { return try rows.holders(of: kind, where: "$2::bigint = 1", .int(1)) }
            return try rows.holders(of: kind, where: "owner = $2", .text(owner))
        }
    }

    package func ticket(
        _ purpose: Ticket.Purpose,
        digest: [UInt8],
        at time: Timestamp
    ) async throws(ArchiveError) -> Ticket? {
        try await read { connection in
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
        await readers.close()
        await writer.close()
    }

    private func write(_ write: AccessWrite) async throws(ArchiveError) -> AccessWrite.Answer {
        try await lane.write(write, weight: write.weight)
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws(ArchiveError) -> Value {
        try await readers.read(body)
    }
}
