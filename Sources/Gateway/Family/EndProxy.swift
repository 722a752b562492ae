import ClinicalRecord
import RecordStore

/// The use case "this is over": whoever is acted for, who acts, or the clinic ends it; what is open closes at once.
package struct EndProxy: Sendable {
    private let family: FamilyDesk
    private var desk: WorkDesk { family.desk }

    package init(family: FamilyDesk) { self.family = family }

    /// The person of the own record ends it, or withdraws an invitation.
    package func end(_ key: String, by user: User) async throws(Refusal) {
        try await end(try family.ownHandle(of: user), key, by: user)
    }

    /// The same in a record that somebody may see all of, such as the clinic.
    package func end(_ handle: String, _ key: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Consent", in: .whole, handle, user) { place throws(Refusal) in
            let all = try await family.consents(of: place.personID, place.records)
            guard let consent = all.first(where: { $0.key == key }) else { throw WorkDesk.absent }
            try await close(consent, user)
        }
    }

    /// Who acts does not want to any more.
    package func leave(_ key: String, by user: User) async throws(Refusal) {
        let deed = AccessJournal.Deed(action: .update, interaction: "update", kind: "Consent")
        try await desk.journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            guard let proxy = user.proxies.first(where: { $0.key == key }) else { throw WorkDesk.absent }
            let records = try await PermittedRecords.of(desk.archive, FamilyDesk.plan(in: proxy.patient, by: user))
            let found: FamilyConsent?
            do throws(ArchiveError) {
                found = try await records.entry(kind: "Consent", id: proxy.consent).flatMap { FamilyConsent($0) }
            } catch { throw Refusal(error) }
            if let found {
                try await close(found, user)
            } else {
                try await family.changing(user.id) { $0.proxies.removeAll { $0.consent == proxy.consent } }
            }
            return ((), persons: [proxy.patient])
        }
    }

    /// First what opens the record, then what says so, then the first again: who agreed at that moment may have opened it.
    private func close(_ consent: FamilyConsent, _ user: User) async throws(Refusal) {
        try await family.shut(consent.id, consent.account)
        do throws(ArchiveError) {
            try await desk.register.revoke(holder: consent.id, purpose: .invitation)
        } catch { throw Refusal(error) }
        let plan = FamilyDesk.plan(in: consent.personID, by: user)
        let records = try await PermittedRecords.of(desk.archive, plan)
        for _ in 0..<WorkDesk.attempts {
            let all = try await family.consents(of: consent.personID, records)
            guard let now = all.first(where: { $0.id == consent.id }) else { return }
            guard [.proposed, .active].contains(now.state) else { return try await family.shut(now.id, now.account) }
            var patch = WorkPatch()
            patch.set("/status", FamilyConsent.State.inactive.rawValue)
            var acts = [patch.act("Consent", now.id, now.version)]
            if let task = try await family.task(of: now, records), task.isOpen {
                acts.append(WorkPatch(stage: .cancelled, by: nil, at: .now).act("Task", task.id, task.version))
            }
            if try await desk.tryWriting(acts, under: plan) != nil { return try await family.shut(now.id, now.account) }
        }
        throw Refusal(ArchiveError.outdated)
    }
}
