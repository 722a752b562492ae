import ClinicalRecord
import RecordStore

/// The use case "when do I have to be where?": the appointments of a record, and the times that are free.
package struct ReadVisits: Sendable {
    private let visits: VisitDesk
    private let view: ViewRecord

    package init(visits: VisitDesk, view: ViewRecord) { (self.visits, self.view) = (visits, view) }

    package var clock: ClinicClock { visits.clock }

    /// The appointments of a record, those of hospitals among them, in the order of their time; who waits comes last.
    ///
    /// - Throws: as ``ViewRecord`` does.
    package func list(
        _ handle: String,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, visits: [Visit]) {
        let viewed = try await view(handle, .appointments, by: user)
        return (viewed, try await standing(in: viewed))
    }

    /// The appointments of a record that somebody looks at.
    package func standing(in viewed: ViewedRecord) async throws(Refusal) -> [Visit] {
        try await visits.visits(of: viewed.personID, viewed.records).sorted { one, other in
            let last = Timestamp(milliseconds: .max)
            return (one.start ?? last, one.id) < (other.start ?? last, other.id)
        }
    }

    /// One appointment.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none of that key in the record.
    package func one(
        _ handle: String,
        _ key: String,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, visit: Visit) {
        let (viewed, all) = try await list(handle, by: user)
        guard let visit = all.first(where: { $0.key == key }) else { throw WorkDesk.absent }
        return (viewed, visit)
    }

    /// The free times that suit, for whoever may look at the record.
    package func find(
        _ handle: String,
        _ wish: SlotWish,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, found: FindSlots.Found) {
        let viewed = try await view(handle, .appointments, by: user)
        let book = SlotBook(records: viewed.records)
        return (viewed, try await FindSlots(clock: visits.clock)(wish, in: book))
    }

    /// One free time; `nil` if somebody else has it by now.
    package func slot(_ name: String, in viewed: ViewedRecord) async throws(Refusal) -> OpenSlot? {
        let book = SlotBook(records: viewed.records)
        guard let slot = try await book.slot(named: name, visits.clock), slot.isFree(at: .now),
            let schedule = try await book.schedule(of: slot)
        else { return nil }
        return OpenSlot(slot, schedule, visits.clock)
    }
}
