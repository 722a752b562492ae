import ClinicalRecord
package import RecordStore

/// The use case "my appointments in my own calendar": a secret address that a calendar program asks again and again, and
/// that can be revoked.
package struct CalendarFeed: Sendable {
    /// Milliseconds for which an address lasts: a year.
    private static let life: Int64 = 366 * 86_400_000

    private let visits: VisitDesk
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk) { self.visits = visits }

    /// Makes a new address, which alone counts from now on.
    ///
    /// - Returns: The secret part of it, told once.
    package func open(_ handle: String, by user: User) async throws(Refusal) -> String {
        try await desk.acting(.create, "Appointment", in: .acting(.appointments), handle, user, as: .patient) {
            place throws(Refusal) in
            let secret = Secret()
            let ticket = Ticket(
                purpose: .calendar,
                digest: secret.digest,
                holder: user.id,
                body: Array(place.personID.utf8),
                expires: Timestamp(milliseconds: Timestamp.now.milliseconds + Self.life)
            )
            do throws(ArchiveError) {
                try await desk.register.revoke(holder: user.id, purpose: .calendar)
                try await desk.register.issue(ticket)
            } catch { throw Refusal(error) }
            return secret.text
        }
    }

    /// From now on no address of the account leads anywhere.
    package func close(_ handle: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user, as: .patient) {
            _ throws(Refusal) in
            do throws(ArchiveError) { try await desk.register.revoke(holder: user.id, purpose: .calendar) } catch {
                throw Refusal(error)
            }
        }
    }

    /// The appointments behind a secret: those of the last month and to come that stand.
    ///
    /// It is noted as done by the account. Whether there was never such a secret, it was revoked, or its account may not
    /// see the record any more is the same.
    package func visits(_ secret: String, at now: Timestamp) async throws(Refusal) -> [Visit] {
        let (ticket, user) = try await holder(of: secret, at: now)
        let plan = AccessPlan(of: user)
        let deed = AccessJournal.Deed(action: .read, interaction: "calendar", kind: "Appointment")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            let records = try await PermittedRecords.of(desk.archive, plan)
            let person: RecordedPerson?
            do throws(ArchiveError) {
                person = try await records.person(String(decoding: ticket.body, as: UTF8.self))
            } catch {
                throw Refusal(error)
            }
            guard let id = person?.person.id else { throw WorkDesk.absent }
            return (try await visits.visits(of: id, records).filter { Self.isTold($0, at: now) }, persons: [id])
        }
    }

    private func holder(of secret: String, at now: Timestamp) async throws(Refusal) -> (Ticket, User) {
        do throws(ArchiveError) {
            let digest = Secret.digest(of: secret)
            guard let ticket = try await desk.register.ticket(.calendar, digest: digest, at: now),
                let user = try await AccountBook(register: desk.register).user(id: ticket.holder), !user.isClosed
            else { throw .notFound }
            return (ticket, user)
        } catch { throw Refusal(error) }
    }

    private static func isTold(_ visit: Visit, at now: Timestamp) -> Bool {
        guard let start = visit.start, start.milliseconds > now.milliseconds - 30 * 86_400_000 else { return false }
        return [.booked, .arrived, .present, .fulfilled].contains(visit.stage)
    }
}
