import RecordStore

/// The register's answers in OAuth's words.
extension IssueTokens {
    func use(_ purpose: Ticket.Purpose, _ secret: String, _ now: Timestamp) async throws(OAuthError) -> TicketUse {
        do throws(ArchiveError) {
            return try await register.use(purpose, digest: Secret.digest(of: secret), at: now)
        } catch { throw .unavailable }
    }

    func ticket(_ digest: [UInt8], _ now: Timestamp) async throws(OAuthError) -> Ticket? {
        do throws(ArchiveError) { return try await register.ticket(.refresh, digest: digest, at: now) } catch {
            throw .unavailable
        }
    }

    func grant(_ id: String) async throws(OAuthError) -> Grant? {
        do throws(ArchiveError) { return try await book.grant(id: id) } catch { throw .unavailable }
    }

    func user(_ id: String?) async throws(OAuthError) -> User? {
        guard let id else { return nil }
        do throws(ArchiveError) { return try await book.user(id: id).flatMap { $0.isClosed ? nil : $0 } } catch {
            throw .unavailable
        }
    }

    func withdraw(_ grant: String) async throws(OAuthError) {
        do throws(ArchiveError) { try await book.withdraw(grant: grant) } catch { throw .unavailable }
    }

    func note(_ grant: Grant?, _ outcome: AuditedAct.Outcome, _ now: Timestamp) async throws(OAuthError) {
        var act = AuditedAct(at: now, action: .execute, interaction: "token", user: grant?.user, client: grant?.client)
        (act.persons, act.outcome) = (grant?.patient.map { [$0] } ?? [], outcome)
        do throws(Refusal) { try await journal.note(act) } catch { throw .unavailable }
    }
}
