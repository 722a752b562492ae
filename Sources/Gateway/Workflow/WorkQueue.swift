import ClinicalRecord
package import RecordStore

/// The use case "what has the clinic to do?": everything that patients wait for.
package struct WorkQueue: Sendable {
    /// How much there is of a kind.
    package struct Tally: Sendable, Hashable {
        package let waiting: Int
        package let late: Int
        package let mine: Int
        /// When the oldest was asked for, ISO 8601; `nil` if there is none.
        package let oldest: String?
    }

    /// So much is read at once; the rest comes up as the first is done.
    private static let limit = 100

    private let desk: WorkDesk

    package init(desk: WorkDesk) { self.desk = desk }

    /// How much of some kinds is open.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who has no part in it.
    package func tally(_ kinds: [WorkItem.Kind], by user: User, at now: Timestamp) async throws(Refusal) -> Tally {
        try await noting(user) { records throws(Refusal) in
            let waiting = try await Self.items(kinds, records).filter(\.isWaiting)
            let tally = Tally(
                waiting: waiting.count,
                late: waiting.count { $0.isLate(at: now) },
                mine: waiting.count { $0.ownerAccount == user.id },
                oldest: waiting.map(\.requestedAt).min()
            )
            return (tally, persons: [])
        }
    }

    /// What of some kinds is open: what is late first, then what waits for the clinic, the oldest first.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who has no part in it.
    package func list(_ kinds: [WorkItem.Kind], by user: User, at now: Timestamp) async throws(Refusal) -> [QueuedItem]
    {
        try await noting(user) { records throws(Refusal) in
            let items = try await Self.items(kinds, records).sorted { one, other in
                if one.isLate(at: now) != other.isLate(at: now) { return one.isLate(at: now) }
                if one.isWaiting != other.isWaiting { return one.isWaiting }
                return (one.requestedAt, one.id) < (other.requestedAt, other.id)
            }
            var queued: [QueuedItem] = []
            for item in items.prefix(Self.limit) {
                if let found = try await described(item, records, user) { queued.append(found) }
            }
            return (queued, persons: Set(queued.map(\.item.personID)))
        }
    }

    private func noting<Result>(
        _ user: User,
        _ body: (PermittedRecords) async throws(Refusal) -> (Result, persons: Set<String>)
    ) async throws(Refusal) -> Result {
        let plan = AccessPlan(workingAs: user)
        let deed = AccessJournal.Deed(action: .execute, interaction: "search-type", kind: "Task")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            guard WorkSide(user) == .clinic else { throw WorkDesk.absent }
            return try await body(try await PermittedRecords.of(desk.archive, plan))
        }
    }

    /// What of some kinds is open.
    static func items(_ kinds: [WorkItem.Kind], _ records: PermittedRecords) async throws(Refusal) -> [WorkItem] {
        let codes = kinds.map { "\(WorkCode.work)|\($0.rawValue)" }.joined(separator: ",")
        let asked = [(name: "code", value: codes), (name: "status", value: "requested,accepted,in-progress")]
        do {
            let request = try SearchRequest(kind: "Task", items: asked, now: 0)
            var items: [WorkItem] = []
            try await CandidateScan(request.question, in: records)() { found, _ in
                let (id, version) = (found.id, found.version)
                if let item = WorkItem(found.json, id: id, version: version, personID: found.personID) {
                    items.append(item)
                }
                return true
            }
            return items
        } catch { throw (error as? ArchiveError).map { Refusal($0) } ?? Refusal(.fault, "The queue cannot be read.") }
    }

    /// What has to be read to describe an item.
    private static func kinds(_ kind: WorkItem.Kind) -> [String] {
        switch kind {
        case .message: ["Communication", "Task"]
        case .refill, .renewal: ["MedicationRequest", "Medication", "Task"]
        case .visit: ["Appointment"]
        case .proxy: ["Consent"]
        case .custody, .registration, .recovery: ["Task"]
        }
    }

    private func login(of consent: FamilyConsent?) async throws(Refusal) -> String {
        guard let consent, consent.isAccepted else { return "" }
        do throws(ArchiveError) {
            return try await AccountBook(register: desk.register).user(id: consent.account)?.login ?? ""
        } catch { throw Refusal(error) }
    }

    private func described(
        _ item: WorkItem,
        _ records: PermittedRecords,
        _ user: User
    ) async throws(Refusal) -> QueuedItem? {
        guard let handle = RecordHandle.spell(item.personID, for: user) else { return nil }
        let kinds = Self.kinds(item.kind)
        let entries = try await desk.entries(kinds, of: item.personID, records)
        let header: PersonHeader
        var prescription: Prescription?
        do throws(ArchiveError) {
            guard let person = try await records.person(item.personID)?.person else { return nil }
            header = PersonHeader(of: person)
            if WorkItem.Kind.prescriptions.contains(item.kind) {
                let record = PatientRecord(person: person, entries: entries.map(\.entry))
                let all = Prescription.all(RecordSummary(record), record.entries, entries)
                prescription = all.first { $0.items.contains { $0.id == item.id } }
            }
        } catch { throw Refusal(error) }
        let threads = item.kind == .message ? MessageThread.all(entries) : []
        let consent = entries.compactMap { FamilyConsent($0) }.first { $0.id == item.focusID }
        return QueuedItem(
            item: item,
            handle: handle,
            person: header,
            thread: threads.first { $0.item?.id == item.id },
            prescription: prescription,
            visit: item.kind == .visit ? entries.compactMap { Visit($0) }.first { $0.id == item.focusID } : nil,
            consent: consent,
            actorLogin: try await login(of: consent),
            isMine: item.ownerAccount == user.id
        )
    }
}
