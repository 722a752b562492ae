import ClinicalRecord
import JSONTree
import RecordStore

/// The schedules and slots that were made here, as somebody may see them.
///
/// Slots that hospitals send are shown by the API and not booked here: their hospital would not know of it.
struct SlotBook {
    let records: PermittedRecords

    /// The schedules in use, by id.
    func schedules() async throws(Refusal) -> [String: VisitSchedule] {
        var found: [String: VisitSchedule] = [:]
        for candidate in try await candidates("Schedule", [(name: "identifier", value: "\(WorkCode.form)|")]) {
            if let schedule = VisitSchedule(candidate.json, id: candidate.id), schedule.isActive {
                found[schedule.id] = schedule
            }
        }
        return found
    }

    /// The slots of some days, in their order.
    func slots(on days: [String]) async throws(Refusal) -> [VisitSlot] {
        guard !days.isEmpty else { return [] }
        let values = days.map { "\(VisitCode.day)|\($0)" }.joined(separator: ",")
        return try await candidates("Slot", [(name: "identifier", value: values)])
            .compactMap { VisitSlot($0.json, id: $0.id, version: $0.version) }
            .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    /// The slot of a name; `nil` if there is none.
    func slot(named name: String, _ clock: ClinicClock) async throws(Refusal) -> VisitSlot? {
        guard let start = VisitSlot.start(of: name) else { return nil }
        return try await slots(on: [clock.day(of: start)]).first { $0.name == name }
    }

    func slot(id: String?) async throws(Refusal) -> VisitSlot? {
        guard let id else { return nil }
        do throws(ArchiveError) { return try await records.entry(kind: "Slot", id: id).flatMap { VisitSlot($0) } } catch
        {
            throw Refusal(error)
        }
    }

    func schedule(of slot: VisitSlot) async throws(Refusal) -> VisitSchedule? {
        do throws(ArchiveError) {
            return try await records.entry(kind: "Schedule", id: slot.scheduleID).flatMap {
                VisitSchedule($0.entry.json, id: $0.entry.id)
            }
        } catch { throw Refusal(error) }
    }

    /// The appointments that some slots are taken by, by their marks.
    func visits(in slots: [VisitSlot]) async throws(Refusal) -> [String: Visit] {
        var found: [String: Visit] = [:]
        let marks = slots.compactMap { $0.hold?.mark }
        for start in stride(from: 0, to: marks.count, by: 50) {
            let some = marks[start..<min(start + 50, marks.count)].map { "\(VisitCode.mark)|\($0)" }
            let asked = [(name: "identifier", value: some.joined(separator: ","))]
            for candidate in try await candidates("Appointment", asked) {
                let (json, id, version) = (candidate.json, candidate.id, candidate.version)
                guard let visit = Visit(json, id: id, version: version, personID: candidate.personID) else { continue }
                found[visit.mark] = visit
            }
        }
        return found
    }

    private func candidates(
        _ kind: String,
        _ items: [(name: String, value: String)]
    ) async throws(Refusal) -> [Candidate] {
        do {
            let request = try SearchRequest(kind: kind, items: items, now: 0)
            var found: [Candidate] = []
            try await CandidateScan(request.question, in: records)() { candidate, _ in
                found.append(candidate)
                return true
            }
            return found
        } catch {
            throw (error as? ArchiveError).map { Refusal($0) } ?? Refusal(.fault, "The schedule cannot be read.")
        }
    }
}
