import GRDB
import RecordStore

/// Carries out one group of the register's writes in one transaction.
struct AccessGroup {
    typealias Answers = [Result<AccessWrite.Answer, ArchiveError>]

    /// Tickets are kept for a day after their end, so that who comes late is told so.
    private static let grace: Int64 = 86_400_000

    let connection: Database

    /// One answer per write, in their order; a write that is refused does not cost the others.
    func commit(_ writes: [AccessWrite]) throws -> Answers {
        var answers: Answers = []
        try connection.inTransaction(.immediate) {
            for write in writes {
                do {
                    answers.append(.success(try carryOut(write)))
                } catch ArchiveError.contradiction {
                    // Found out before anything of this write was written.
                    answers.append(.failure(.contradiction))
                }
            }
            return .commit
        }
        return answers
    }

    private func carryOut(_ write: AccessWrite) throws -> AccessWrite.Answer {
        switch write {
        case .keep(let holder): try keep(holder)
        case .remove(let kind, let id):
            try run("DELETE FROM holder WHERE kind = ? AND id = ?", .int(kind.rawValue), .text(id))
            try run("DELETE FROM ticket WHERE holder = ?", .text(id))
        case .issue(let ticket): try issue(ticket)
        case .use(let purpose, let digest, let time): return .used(try use(purpose, digest, time))
        case .revoke(let holder, let purpose):
            try run(
                "DELETE FROM ticket WHERE holder = ? AND purpose = ifnull(?, purpose)",
                .text(holder),
                .optional(purpose?.rawValue)
            )
        case .note(let act): try note(act)
        }
        return .done
    }

    private func run(_ sql: String, _ values: StoredValue...) throws {
        try SQLStatement(connection, sql).rows(values) { _ in }
    }

    private func keep(_ holder: AccessHolder) throws {
        let rows = AccessRows(connection)
        let kept = try rows.holders(of: holder.kind, where: "id = ?", .text(holder.id)).first
        let named = try rows.holders(of: holder.kind, where: "name = ?", .text(holder.name)).first
        guard (kept?.version ?? 0) == holder.version, named == nil || named?.id == holder.id else {
            throw ArchiveError.contradiction
        }
        try run(
            """
            INSERT INTO holder (kind, id, name, owner, version, body) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, version = excluded.version, body = excluded.body
            """,
            .int(holder.kind.rawValue),
            .text(holder.id),
            .text(holder.name),
            .optional(holder.owner),
            .int(holder.version + 1),
            .blob(holder.body)
        )
    }

    private func issue(_ ticket: Ticket) throws {
        guard try AccessRows(connection).ticket(ticket.purpose, ticket.digest) == nil else {
            throw ArchiveError.contradiction
        }
        // Assertions come by the minute and are never used up.
        if ticket.purpose == .assertion { try forget(before: ticket.expires.milliseconds - Self.grace) }
        try run(
            "INSERT INTO ticket (digest, purpose, holder, body, expires) VALUES (?, ?, ?, ?, ?)",
            .blob(ticket.digest),
            .int(ticket.purpose.rawValue),
            .text(ticket.holder),
            .blob(ticket.body),
            .int(ticket.expires.milliseconds)
        )
    }

    private func use(_ purpose: Ticket.Purpose, _ digest: [UInt8], _ time: Timestamp) throws -> TicketUse {
        try forget(before: time.milliseconds - Self.grace)
        guard let found = try AccessRows(connection).ticket(purpose, digest) else { return .unknown }
        guard !found.isUsed else { return .again(found.ticket) }
        guard found.ticket.expires > time else { return .expired(found.ticket) }
        try run(
            "UPDATE ticket SET used = ? WHERE digest = ? AND purpose = ?",
            .int(time.milliseconds),
            .blob(digest),
            .int(purpose.rawValue)
        )
        return .first(found.ticket)
    }

    private func forget(before time: Int64) throws {
        try run("DELETE FROM ticket WHERE expires < ?", .int(time))
    }

    private func note(_ act: AuditedAct) throws {
        try run(
            """
            INSERT INTO act (at, action, interaction, user, client, kind, resource, outcome, reason, persons, parameters)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(act.at.milliseconds),
            .text(act.action.rawValue),
            .text(act.interaction),
            .optional(act.user),
            .optional(act.client),
            .optional(act.kind),
            .optional(act.resource),
            .int(act.outcome.rawValue),
            .optional(act.reason),
            .text(act.persons.joined(separator: "\n")),
            .text(act.parameters.joined(separator: "\n"))
        )
        let number = connection.lastInsertedRowID
        for person in Set(act.persons) {
            try run(
                "INSERT INTO act_person (person, act) VALUES (?, ?)",
                .blob(RecordedID.encode(person)),
                .int(number)
            )
        }
    }
}
