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
            Permission(kind: "Task", interactions: [.read, .search, .update], persons: nil),
            Permission(kind: "Schedule", interactions: [.read, .search], persons: nil),
            Permission(kind: "Appointment", interactions: [.read, .search, .update], persons: nil),
            Permission(kind: "Slot", interactions: [.read, .search, .update], persons: nil),
        ],
        hidesRestricted: false
    )

    package init(visits: VisitDesk) { self.visits = visits }

    /// Offers what is free, and takes back what was offered too long ago.
    ///
    /// It follows on what somebody did, and on the clock; what fails is left to the next round, and holds up nobody else.
    package func callAsFunction(at now: Timestamp = .now) async {
        guard let records = try? await PermittedRecords.of(desk.archive, Self.plan),
            let waiting = try? await waiting(records)
        else { return }
        let book = SlotBook(records: records)
        // Of each service and first day, what nobody in this round was offered.
        var open: [SlotWish: [OpenSlot]] = [:]
        for visit in waiting { try? await tend(visit, book, &open, at: now) }
    }

    /// Whether people look at their messages now, where the clinic is: what comes of the clock alone waits for the day.
    package func isDaytime(at now: Timestamp) -> Bool { (480..<1260).contains(visits.clock.minute(of: now)) }

    private func tend(
        _ visit: Visit,
        _ book: SlotBook,
        _ open: inout [SlotWish: [OpenSlot]],
        at now: Timestamp
    ) async throws(Refusal) {
        switch visit.stage {
        case .proposed where !visit.isOpenOffer(at: now):
            try await write([Self.back(visit)] + (try await visits.freeing(visit, book)), visit)
        case .waiting where visit.wanted.to < visits.clock.day(of: now):
            // The last day that suits is over.
            let ending = visit.becoming(.cancelled) { visit.setExtensions(&$0) }
            try await write(
                [ending] + (try await WaitingTask.closing(of: visit, .cancelled, book.records, desk)),
                visit
            )
        case .waiting:
            let wish = SlotWish(service: visit.service, from: visit.wanted.from)
            if open[wish] == nil {
                open[wish] = try await FindSlots(clock: visits.clock)(wish, in: book, at: now, limit: 200).slots
            }
            guard let taken = try await offer(to: visit, among: open[wish] ?? [], at: now) else { return }
            for wish in open.keys { open[wish]?.removeAll { $0.slot.id == taken } }
        default: break
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

    /// - Returns: The id of the slot that is offered; `nil` if none suits.
    private func offer(
        to visit: Visit,
        among slots: [OpenSlot],
        at now: Timestamp
    ) async throws(Refusal) -> String? {
        let soonest = Timestamp(milliseconds: now.milliseconds + Self.notice)
        let open = slots.first { open in
            open.slot.start >= soonest && open.day <= visit.wanted.to && !visit.offered.contains(open.slot.id)
        }
        guard let open else { return nil }
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
        return open.slot.id
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
