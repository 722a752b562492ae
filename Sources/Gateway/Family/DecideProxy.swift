import ClinicalRecord
import JSONTree
import RecordStore

/// The use case "the clinic looks at who is to act for whom": agreed with how it made sure, or refused with a reason.
package struct DecideProxy: Sendable {
    /// Unicode scalars of how the clinic made sure.
    package static let longestNote = 500

    private let family: FamilyDesk
    private var desk: WorkDesk { family.desk }

    package init(family: FamilyDesk) { self.family = family }

    /// Opens what a patient has granted to somebody who has accepted.
    ///
    /// - Parameters:
    ///   - handle: Of the patient's record.
    ///   - key: Of the request.
    ///   - note: How the clinic made sure who they are.
    ///   - user: Who decides.
    /// - Throws: ``Refusal/Kind/incorrect`` without a note, ``Refusal/Kind/conflict`` if it is not so far or over.
    package func approve(_ handle: String, _ key: String, note: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Consent", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            try Self.demand(note)
            let item = try await item(key, .proxy, place)
            let consent = try await consent(of: item, place)
            guard consent.isAccepted, item.isOpen || consent.state == .active else { throw Self.moved }
            let now = Timestamp.now
            let areas = consent.areas
            let terms = family.terms.terms(areas, until: consent.lastDay, childBorn: nil, from: now)
            guard !terms.isEmpty else { throw Self.moved }
            if item.isOpen {
                var written = WrittenConsent(consent, account: consent.account, by: place.party, at: now)
                written = written.agreed(terms, by: place.party, note)
                var patch = WorkPatch()
                patch.set("/status", FamilyConsent.State.active.rawValue)
                patch.set("/verification", written.writeVerification)
                patch.set("/provision", written.writeProvision)
                let task = WorkPatch(stage: .completed, by: place.party, at: now)
                let acts = [
                    patch.act("Consent", consent.id, consent.version), task.act("Task", item.id, item.version),
                ]
                guard try await desk.tryWriting(acts, under: AccessPlan(workingAs: user)) != nil else {
                    throw Self.moved
                }
            }
            let proxy = Proxy(
                consent: consent.id,
                patient: consent.personID,
                relation: consent.relation,
                terms: terms
            )
            try await open(proxy, to: consent.account, by: user)
        }
    }

    /// Opens the record of a child, whose handle staff have found, to a parent who asked.
    ///
    /// - Throws: as ``approve(_:_:note:by:)`` does; ``Refusal/Kind/unprocessable`` too for who is of age,
    ///   ``Refusal/Kind/unmet`` if nobody knows when the child was born.
    package func approve(
        _ handle: String,
        _ key: String,
        child: String,
        note: String,
        by user: User
    ) async throws(Refusal) {
        try await desk.acting(.update, "Consent", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            try Self.demand(note)
            let item = try await item(key, .custody, place)
            guard item.isOpen, let relation = item.said(WorkItem.relation).flatMap(FamilyRelation.init) else {
                throw Self.moved
            }
            let (parent, kid) = try await people(place, child, user)
            guard parent.person.id != kid.person.id else { throw WorkDesk.absent }
            let now = Timestamp.now
            var areas = FamilyAreas()
            for area in FamilyArea.allCases where area != .sensitive { areas[area] = .act }
            let born = relation.isHandedOver ? PersonHeader(of: kid.person).birthDate ?? "" : nil
            if let born, family.terms.birthday(0, of: born) == nil {
                throw Refusal(.unmet, "Nobody knows when this person was born. Have the date recorded first.")
            }
            let terms = family.terms.terms(areas, until: "", childBorn: born, from: now)
            guard !terms.isEmpty else {
                throw Refusal(.unprocessable, "This person is of age. They invite whom they trust themselves.")
            }
            var consent = WrittenConsent(
                personID: kid.person.id,
                name: PersonHeader(of: parent.person).name,
                relation: relation,
                terms: terms,
                lastDay: "",
                grantor: item.requester,
                at: now,
                account: item.requester.account,
                state: .active
            )
            consent.verification = .init(by: place.party, note: note)
            let id = try await write(consent, item, place, user)
            let proxy = Proxy(consent: id, patient: kid.person.id, relation: relation, terms: terms)
            try await open(proxy, to: item.requester.account, by: user)
        }
    }

    /// Says no.
    package func refuse(_ handle: String, _ key: String, reason: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Consent", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            guard !reason.isEmpty, reason.unicodeScalars.count <= DecideRefill.longestReason else {
                throw Refusal(.incorrect, "Say why, so that they know.")
            }
            let all = try await desk.entries(["Task"], of: place.personID, place.records).compactMap { WorkItem($0) }
            guard let item = all.first(where: { $0.key == key && WorkItem.Kind.family.contains($0.kind) }) else {
                throw WorkDesk.absent
            }
            guard item.isOpen else { throw Self.moved }
            var task = WorkPatch(stage: .rejected, by: place.party, at: .now)
            task.set("/statusReason") { json in json.object { $0.member("text", reason) } }
            var acts = [task.act("Task", item.id, item.version)]
            var refused: FamilyConsent?
            if item.kind == .proxy {
                let consent = try await consent(of: item, place)
                refused = consent
                var patch = WorkPatch()
                patch.set("/status", FamilyConsent.State.rejected.rawValue)
                acts.append(patch.act("Consent", consent.id, consent.version))
            }
            guard try await desk.tryWriting(acts, under: AccessPlan(workingAs: user)) != nil else { throw Self.moved }
            // Nothing is open before somebody has agreed: this is only what waits.
            if let refused { try await family.shut(refused.id, refused.account) }
        }
    }

    private static func demand(_ note: String) throws(Refusal) {
        guard !note.isEmpty, note.unicodeScalars.count <= longestNote else {
            throw Refusal(.incorrect, "Write how you made sure, such as which papers you saw.")
        }
    }

    private static let moved = Refusal(.conflict, "Somebody else has gone on with this request in the meantime.")

    private func item(_ key: String, _ kind: WorkItem.Kind, _ place: WorkDesk.Place) async throws(Refusal) -> WorkItem {
        let items = try await desk.entries(["Task"], of: place.personID, place.records).compactMap { WorkItem($0) }
        guard let item = items.first(where: { $0.key == key && $0.kind == kind }) else { throw WorkDesk.absent }
        return item
    }

    private func consent(of item: WorkItem, _ place: WorkDesk.Place) async throws(Refusal) -> FamilyConsent {
        let all = try await family.consents(of: place.personID, place.records)
        guard let consent = all.first(where: { $0.id == item.focusID }) else { throw WorkDesk.absent }
        return consent
    }

    private func people(
        _ place: WorkDesk.Place,
        _ child: String,
        _ user: User
    ) async throws(Refusal) -> (parent: RecordedPerson, child: RecordedPerson) {
        do throws(ArchiveError) {
            guard let parent = try await place.records.person(place.personID) else { throw .notFound }
            return (parent, try await place.records.admit(child, of: user, .whole).person)
        } catch { throw Refusal(error) }
    }

    private func write(
        _ consent: WrittenConsent,
        _ item: WorkItem,
        _ place: WorkDesk.Place,
        _ user: User
    ) async throws(Refusal) -> String {
        let form = WorkForm(item.id, of: user)
        var (related, main) = (WriteAct(.create, "RelatedPerson"), WriteAct(.create, "Consent"))
        (related.body, related.fullURL) = (consent.relatedPerson(form), WrittenConsent.related)
        (main.body, main.fullURL) = (consent.json(form), WrittenConsent.address)
        var task = WorkPatch(stage: .completed, by: place.party, at: consent.at)
        task.set("/output") { json in
            json.array { json in
                json.object { json in
                    json.member("type") { WorkCode.write([(WorkCode.input, "consent")], into: &$0) }
                    json.member("valueReference") { $0.object { $0.member("reference", WrittenConsent.address) } }
                }
            }
        }
        let acts = [related, main, task.act("Task", item.id, item.version)]
        guard let written = try await desk.tryWriting(acts, under: AccessPlan(workingAs: user)),
            let id = written[1].written?.id
        else { throw Self.moved }
        return id
    }

    /// What opens comes last, and is taken back if the consent was ended meanwhile.
    private func open(_ proxy: Proxy, to account: String, by user: User) async throws(Refusal) {
        try await family.changing(account) { user in
            user.proxies.removeAll { $0.consent == proxy.consent }
            user.proxies.append(proxy)
        }
        guard try await family.consent(proxy.consent, of: proxy.patient, by: user)?.state != .active else { return }
        try await family.shut(proxy.consent, account)
        throw Self.moved
    }
}

extension WrittenConsent {
    /// The same, in force.
    fileprivate func agreed(_ terms: [Proxy.Term], by party: WorkParty, _ note: String) -> WrittenConsent {
        WrittenConsent(
            personID: personID,
            name: name,
            relation: relation,
            terms: terms,
            lastDay: lastDay,
            grantor: grantor,
            at: at,
            account: account,
            state: .active,
            relatedPerson: relatedPerson,
            verification: Verification(by: party, note: note)
        )
    }
}
