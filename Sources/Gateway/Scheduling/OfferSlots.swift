import ClinicalRecord
import JSONTree
package import RecordStore

/// The use case "somebody gave a time back": whoever waits for such a time longest is offered it for a while.
package struct OfferSlots: Sendable {
    /// So soon nobody can come.
    private static let notice: Int64 = 60 * 60_000

    private let visits: VisitDesk
    private var desk: WorkDesk { visits.desk }
    /// What the house does by itself for people who wait.
    private static let plan = AccessPlan(
        user: nil,
        client: nil,
        permissions: [
            Permission(kind: "Task", interactions: [.read, .search], persons: nil),
            Permission(kind: "Schedule", interactions: [.read, .search], persons: nil),
            Permission(kind: "Appointment", interactions: [.read, .search, .update], persons: nil),
            Permission(kind: "Slot", interactions: [.read, .search, .update], persons: nil),
        ],
        hidesRestricted: false
    )

    package init(visits: VisitDesk) { self.visits = visits }

    /// Offers what is free, and takes back what was offered too long ago.
    package func callAsFunction(at now: Timestamp = .now) async throws(Refusal) {
        let records = try await PermittedRecords.of(desk.archive, Self.plan)
        let book = SlotBook(records: records)
        for waiting in try await waiting(records) {
            switch waiting.stage {
            case .proposed where !waiting.isOpenOffer(at: now):
                try await write([Self.back(waiting)] + (try await visits.freeing(waiting, book)), waiting)
            case .waiting: try await offer(to: waiting, book, at: now)
            default: break
            }
        }
    }

    /// Those who wait, the longest first.
    private func waiting(_ records: PermittedRecords) async throws(Refusal) -> [Visit] {
        var found: [Visit] = []
        for item in try await WorkQueue.items([.visit], records) {
            do throws(ArchiveError) {
                guard let entry = try await records.entry(kind: "Appointment", id: item.focusID),
                    let visit = Visit(entry)
                else { continue }
                found.append(visit)
            } catch { throw Refusal(error) }
        }
        return found.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    private func offer(to visit: Visit, _ book: SlotBook, at now: Timestamp) async throws(Refusal) {
        let soonest = Timestamp(milliseconds: now.milliseconds + Self.notice)
        let wish = SlotWish(service: visit.service, from: visit.wanted.from)
        let found = try await FindSlots(clock: visits.clock)(wish, in: book, at: now, limit: 200)
        let open = found.slots.first { open in
            open.slot.start >= soonest && open.day <= visit.wanted.to && !visit.offered.contains(open.slot.id)
        }
        guard let open else { return }
        let until = Timestamp(milliseconds: now.milliseconds + VisitHold.whileOffered)
        let hold = VisitHold(mark: visit.mark, until: until)
        let act = visit.becoming(.proposed) { patch in
            patch.set("/start", open.start)
            patch.set("/end", open.end)
            patch.set("/slot") { json in
                json.array { json in json.object { $0.member("reference", "Slot/\(open.slot.id)") } }
            }
            patch.set("/participant") { NewVisit.write(visit.personID, open.schedule, into: &$0) }
            visit.setExtensions(&patch, hold: hold, offered: visit.offered)
        }
        try await write([act, open.slot.becoming(.kept, keptBy: hold)], visit)
    }

    /// Waits again, for another time than the one that was offered.
    static func back(_ visit: Visit) -> WriteAct {
        visit.becoming(.waiting) { patch in
            for place in ["/start", "/end", "/slot"] as [StaticString] { patch.remove(place) }
            visit.setExtensions(&patch, offered: visit.offered + (visit.slotID.map { [$0] } ?? []))
        }
    }

    /// If somebody else is quicker, the next round sees to it.
    private func write(_ acts: [WriteAct], _ visit: Visit) async throws(Refusal) {
        var deed = AccessJournal.Deed(action: .update, interaction: "transaction", kind: "Appointment")
        deed.resource = visit.id
        try await desk.journal.noting(deed, under: Self.plan) { () async throws(Refusal) in
            _ = try await desk.tryWriting(acts, under: Self.plan)
            return ((), persons: [visit.personID])
        }
    }
}
