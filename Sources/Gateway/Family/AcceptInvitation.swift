import ClinicalRecord
package import RecordStore

/// The use case "somebody trusts me to act for them": the link is opened, looked at and accepted, once.
package struct AcceptInvitation: Sendable {
    /// What stands behind a link.
    package struct Invitation: Sendable {
        /// Of the person whose record it is.
        package let name: String
        package let consent: FamilyConsent
    }

    private let family: FamilyDesk
    private var desk: WorkDesk { family.desk }

    package init(family: FamilyDesk) { self.family = family }

    /// What an invitation says, for somebody who has logged in.
    ///
    /// - Throws: ``Refusal/Kind/gone`` if there is none, be it used, withdrawn or too old.
    package func look(_ secret: String, by user: User, at now: Timestamp) async throws(Refusal) -> Invitation {
        try await noting(.read, secret, user, now) { invitation, _, _ throws(Refusal) in invitation }
    }

    /// From now on the clinic looks at it; nothing is open before it has agreed.
    ///
    /// - Throws: ``Refusal/Kind/gone`` too if somebody else was quicker, ``Refusal/Kind/conflict`` for who invited, and
    ///   for who sees the whole record anyway.
    package func callAsFunction(_ secret: String, by user: User, at now: Timestamp) async throws(Refusal) {
        try await noting(.update, secret, user, now) { invitation, records, ticket throws(Refusal) in
            let consent = invitation.consent
            guard user.role == .patient, !user.patients.contains(consent.personID) else {
                throw Refusal(.conflict, "This record is open to this account already. Log in as who was invited.")
            }
            // Asked twice at once, the second takes nothing back from the first. What an attempt that was broken off
            // has left with the account is no reason to refuse: the consent says whether anybody has accepted.
            var isOurs = false
            try await family.changing(user.id) { user in
                isOurs = !user.proxies.contains { $0.consent == consent.id }
                guard isOurs else { return }
                user.proxies.append(
                    Proxy(consent: consent.id, patient: consent.personID, relation: consent.relation, terms: [])
                )
            }
            do throws(Refusal) { try await write(consent, user, records, now) } catch {
                if isOurs { try await family.shut(consent.id, user.id) }
                throw error.kind == .unmet ? Self.over : error
            }
            do throws(ArchiveError) {
                _ = try await desk.register.use(.invitation, digest: ticket.digest, at: now)
            } catch { throw Refusal(error) }
        }
    }

    /// Only if nobody has accepted since: the version that was seen is the condition.
    private func write(
        _ consent: FamilyConsent,
        _ user: User,
        _ records: PermittedRecords,
        _ now: Timestamp
    ) async throws(Refusal) {
        guard let task = try await family.task(of: consent, records) else { throw Self.over }
        let actor = WrittenConsent(consent, account: user.id, by: WorkParty(user), at: now)
        var patch = WorkPatch()
        patch.set("/provision", actor.writeProvision)
        var turn = WorkPatch(stage: .requested, by: nil, at: now)
        turn.setTurn(true)
        turn.setDue(WorkClock.due(WorkClock.proxyDays, after: now))
        let acts = [
            patch.act("Consent", consent.id, consent.version), turn.act("Task", task.id, task.version),
        ]
        _ = try await desk.write(acts, under: FamilyDesk.plan(in: consent.personID, by: user))
    }

    private func noting<Result>(
        _ action: AuditedAct.Action,
        _ secret: String,
        _ user: User,
        _ now: Timestamp,
        _ body: (Invitation, PermittedRecords, Ticket) async throws(Refusal) -> Result
    ) async throws(Refusal) -> Result {
        let deed = AccessJournal.Deed(action: action, interaction: "invitation", kind: "Consent")
        return try await desk.journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            let digest = Secret.digest(of: secret)
            let ticket: Ticket?
            do throws(ArchiveError) {
                ticket = try await desk.register.ticket(.invitation, digest: digest, at: now)
            } catch { throw Refusal(error) }
            guard let ticket else { throw Self.over }
            let plan = FamilyDesk.plan(in: String(decoding: ticket.body, as: UTF8.self), by: user)
            let records = try await PermittedRecords.of(desk.archive, plan)
            let invitation = try await invitation(ticket.holder, records)
            return (try await body(invitation, records, ticket), persons: [invitation.consent.personID])
        }
    }

    private func invitation(_ id: String, _ records: PermittedRecords) async throws(Refusal) -> Invitation {
        do throws(ArchiveError) {
            guard let found = try await records.entry(kind: "Consent", id: id), let consent = FamilyConsent(found),
                consent.state == .proposed, !consent.isAccepted, !consent.isOver(at: .now),
                let person = try await records.person(consent.personID)?.person
            else { throw .notFound }
            return Invitation(name: PersonHeader(of: person).name, consent: consent)
        } catch { throw error == .notFound ? Self.over : Refusal(error) }
    }

    private static let over = Refusal(.gone, "This invitation was used, withdrawn, or is too old. Ask for a new one.")
}

extension WrittenConsent {
    /// One that stands, to be written anew with who accepted it.
    init(_ consent: FamilyConsent, account: String, by party: WorkParty, at now: Timestamp) {
        self.init(
            personID: consent.personID,
            name: consent.name,
            relation: consent.relation,
            terms: consent.terms,
            lastDay: consent.lastDay,
            grantor: party,
            at: now,
            account: account,
            relatedPerson: consent.relatedPerson
        )
    }
}
