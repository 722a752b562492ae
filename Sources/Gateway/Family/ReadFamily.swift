package import ClinicalRecord
package import RecordStore

/// The use case "who acts for whom?": for a person both ways, and for the clinic all who act for somebody.
package struct ReadFamily: Sendable {
    /// Somebody for whom the account acts.
    package struct Acting: Sendable {
        package let proxy: Proxy
        package let name: String
        /// The record's name in addresses of this account.
        package let handle: String
    }

    /// Both ways.
    package struct Family: Sendable {
        package let acting: [Acting]
        package let granted: [FamilyConsent]
        /// What the account has asked the clinic for a child.
        package let asked: [WorkItem]
        /// Why the clinic refused, by the key of the Consent.
        package let reasons: [String: String]
        /// Whether the account has a record of its own.
        package let hasRecord: Bool
    }

    /// Somebody who acts for a patient, as the clinic sees it.
    package struct Standing: Sendable {
        package let consent: FamilyConsent
        package let person: PersonHeader
        package let handle: String
    }

    private let family: FamilyDesk
    private let names: OwnRecords
    private var desk: WorkDesk { family.desk }

    package init(family: FamilyDesk) {
        self.family = family
        names = OwnRecords(archive: family.desk.archive, journal: family.desk.journal)
    }

    package var clock: ClinicClock { family.clock }
    package var settings: FamilySettings { family.settings }

    package func callAsFunction(of user: User) async throws(Refusal) -> Family {
        let known = try await names.names(of: Set(user.proxies.map(\.patient)), for: user)
        let acting = user.proxies.compactMap { proxy in
            RecordHandle.spell(proxy.patient, for: user).map { handle in
                Acting(proxy: proxy, name: known[proxy.patient] ?? "", handle: handle)
            }
        }
        guard user.ownPatient != nil else {
            return Family(acting: acting, granted: [], asked: [], reasons: [:], hasRecord: false)
        }
        let handle = try family.ownHandle(of: user)
        return try await desk.acting(.read, "Consent", in: .whole, handle, user) { place throws(Refusal) in
            let tasks = try await desk.entries(["Task"], of: place.personID, place.records).compactMap { WorkItem($0) }
            let granted = try await family.consents(of: place.personID, place.records)
            let refused = tasks.filter { $0.kind == .proxy && $0.stage == .rejected }
            return Family(
                acting: acting,
                granted: granted.sorted { $0.since > $1.since },
                asked: tasks.filter { $0.kind == .custody },
                reasons: Dictionary(refused.map { (LineKey.of($0.focusID), $0.reason) }) { $1 },
                hasRecord: true
            )
        }
    }

    /// When parents see less of a record by themselves, told three months before to them and to the child.
    package func handOver(
        in viewed: ViewedRecord,
        for user: User,
        at now: Timestamp
    ) async throws(Refusal) -> Timestamp? {
        guard user.role == .patient else { return nil }
        var terms = user.proxies.filter { $0.relation.isHandedOver && $0.patient == viewed.personID }.map(\.terms)
        if viewed.isOwn {
            let consents = try await family.consents(of: viewed.personID, viewed.records)
            terms += consents.filter { $0.state == .active && $0.relation.isHandedOver }.map(\.terms)
        }
        let soon = Timestamp(milliseconds: now.milliseconds + 90 * 86_400_000)
        return terms.flatMap { $0.compactMap(\.until) }.filter { now < $0 && $0 < soon }.min()
    }

    /// All who act for somebody now.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who is not of the clinic.
    package func standing(by user: User, at now: Timestamp) async throws(Refusal) -> [Standing] {
        let plan = AccessPlan(workingAs: user)
        let deed = AccessJournal.Deed(action: .execute, interaction: "search-type", kind: "Consent")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            guard WorkSide(user) == .clinic else { throw WorkDesk.absent }
            let records = try await PermittedRecords.of(desk.archive, plan)
            var found: [Standing] = []
            do {
                let items = [(name: "category", value: "\(WorkCode.work)|proxy"), (name: "status", value: "active")]
                let request = try SearchRequest(kind: "Consent", items: items, now: 0)
                var ids: [String] = []
                try await CandidateScan(request.question, in: records)() { match, _ in
                    ids.append(match.id)
                    return ids.count < 200
                }
                for id in ids {
                    guard let entry = try await records.entry(kind: "Consent", id: id),
                        let consent = FamilyConsent(entry), !consent.isOver(at: now),
                        let person = try await records.person(consent.personID)?.person,
                        let handle = RecordHandle.spell(consent.personID, for: user)
                    else { continue }
                    found.append(Standing(consent: consent, person: PersonHeader(of: person), handle: handle))
                }
            } catch {
                throw (error as? ArchiveError).map { Refusal($0) } ?? Refusal(.fault, "The list cannot be read.")
            }
            return (found, persons: Set(found.map(\.consent.personID)))
        }
    }
}
