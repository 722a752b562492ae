import ClinicalRecord
import JSONTree
import RecordStore

/// The use case "somebody I trust is to act for me": a Consent that is proposed, and a link that they open with their own
/// account.
package struct InviteRelative: Sendable {
    /// Days for which a link lasts.
    package static let days = 7
    /// So many may be open at once.
    private static let most = 10

    private let family: FamilyDesk
    private var desk: WorkDesk { family.desk }

    package init(family: FamilyDesk) { self.family = family }

    /// - Returns: The secret part of the link, told once, and the key of the invitation; a form that comes twice gets a
    ///   new secret for the same invitation.
    /// - Throws: ``Refusal/Kind/notFound`` for an account without a record of its own, ``Refusal/Kind/incorrect`` if the
    ///   draft has mistakes, ``Refusal/Kind/busy`` if there are many open ones.
    package func callAsFunction(
        _ draft: InvitationDraft,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) -> (secret: String, key: String) {
        let handle = try family.ownHandle(of: user)
        return try await desk.acting(.create, "Consent", in: .whole, handle, user, as: .patient) {
            place throws(Refusal) in
            let now = Timestamp.now
            guard draft.mistakes(today: family.clock.day(of: now)).isEmpty, let relation = draft.relation else {
                throw Refusal(.incorrect, "Something in the invitation is not right.")
            }
            let open = try await family.consents(of: place.personID, place.records).filter { $0.state == .proposed }
            guard open.count < Self.most else {
                throw Refusal(.busy, "\(Self.most) invitations are open already. Withdraw one first.")
            }
            let consent = WrittenConsent(
                personID: place.personID,
                name: draft.name,
                relation: relation,
                terms: family.terms.terms(draft.areas, until: draft.lastDay, childBorn: nil, from: now),
                lastDay: draft.lastDay,
                grantor: place.party,
                at: now
            )
            let acts = try acts(consent, form, place)
            let plan = FamilyDesk.plan(in: place.personID, by: user)
            let written = try await desk.write(acts, under: plan)
            guard let id = written[1].written?.id else { throw Refusal(ArchiveError.outdated) }
            return (try await secret(for: id, in: place.personID, now), LineKey.of(id))
        }
    }

    private func acts(
        _ consent: WrittenConsent,
        _ form: WorkForm,
        _ place: WorkDesk.Place
    ) throws(Refusal) -> [WriteAct] {
        var (related, main, task) =
            (WriteAct(.create, "RelatedPerson"), WriteAct(.create, "Consent"), WriteAct(.create, "Task"))
        related.fullURL = WrittenConsent.related
        (related.body, related.criteria) = (consent.relatedPerson(form), try form.criteria("RelatedPerson", "related"))
        main.fullURL = WrittenConsent.address
        (main.body, main.criteria) = (consent.json(form), try form.criteria("Consent", "consent"))
        var request = WorkRequest(
            kind: .proxy,
            focus: WrittenConsent.address,
            personID: place.personID,
            requester: place.party,
            at: consent.at,
            due: WorkClock.due(WorkClock.proxyDays, after: consent.at)
        )
        // The clinic has nothing to do before somebody accepts.
        request.isWaiting = false
        (task.body, task.criteria) = (request.json(form), try form.criteria("Task", "task"))
        return [related, main, task]
    }

    /// The only secret that counts for an invitation from now on.
    private func secret(for consent: String, in personID: String, _ now: Timestamp) async throws(Refusal) -> String {
        let secret = Secret()
        let ticket = Ticket(
            purpose: .invitation,
            digest: secret.digest,
            holder: consent,
            body: Array(personID.utf8),
            expires: Timestamp(milliseconds: now.milliseconds + Int64(Self.days) * 86_400_000)
        )
        do throws(ArchiveError) {
            try await desk.register.revoke(holder: consent, purpose: .invitation)
            try await desk.register.issue(ticket)
        } catch { throw Refusal(error) }
        return secret.text
    }
}
