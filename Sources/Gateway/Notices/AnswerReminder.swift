import ClinicalRecord
package import RecordStore

/// The use case "will you come?": one appointment, by the secret address of a reminder, without logging in.
///
/// The secret opens this one question and nothing else, and until the appointment begins. Whether there was never such a
/// secret, the appointment is over, or the account may not see it any more is the same.
package struct AnswerReminder: Sendable {
    package enum Answer: String, Sendable, CaseIterable { case come, cancel }

    private let visits: VisitDesk
    private let changing: ChangeVisit
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk, changing: ChangeVisit) { (self.visits, self.changing) = (visits, changing) }

    package var clock: ClinicClock { visits.clock }

    /// The appointment as it is now.
    package func visit(_ secret: String, at now: Timestamp) async throws(Refusal) -> Visit {
        let asked = try await asked(secret, at: now)
        return try await desk.acting(
            .read,
            "Appointment",
            in: .all([.appointments]),
            asked.handle,
            asked.user,
            as: .patient
        ) { place throws(Refusal) in try await visits.visit(asked.key, place) }
    }

    /// Says that somebody will come, or cancels; what is so already stays so.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if nobody asks any more, ``Refusal/Kind/conflict`` if it cannot be changed.
    package func callAsFunction(_ answer: Answer, _ secret: String, at now: Timestamp) async throws(Refusal) {
        let asked = try await asked(secret, at: now)
        guard answer == .come else {
            return try await changing.cancel(asked.handle, asked.key, reason: "", by: asked.user)
        }
        try await desk.acting(
            .update,
            "Appointment",
            in: .acting(.appointments),
            asked.handle,
            asked.user,
            as: .patient
        ) { place throws(Refusal) in
            try await desk.changing(asked.user) { () async throws(Refusal) in
                let visit = try await visits.visit(asked.key, place)
                guard visit.confirmedAt == nil else { return [] }
                guard visit.isChangeable(at: now) else { throw VisitDesk.fixed }
                return [visit.confirming(at: now)]
            }
        }
    }

    /// Who is asked about which appointment.
    private func asked(
        _ secret: String,
        at now: Timestamp
    ) async throws(Refusal) -> (user: User, handle: String, key: String) {
        do throws(ArchiveError) {
            let digest = Secret.digest(of: secret)
            guard let ticket = try await desk.register.ticket(.reminder, digest: digest, at: now),
                let user = try await AccountBook(register: desk.register).user(id: ticket.holder), !user.isClosed
            else { throw .notFound }
            let body = NoticeBody(ticket.body)
            guard let visitID = body.visitID, let personID = body.personID,
                let handle = RecordHandle.spell(personID, for: user)
            else { throw .notFound }
            return (user, handle, LineKey.of(visitID))
        } catch { throw Refusal(error) }
    }
}
