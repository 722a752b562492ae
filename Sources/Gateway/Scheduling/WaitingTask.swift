import RecordStore

/// The Task by which somebody waits for an appointment, so that the clinic sees it and can close it.
enum WaitingTask {
    /// What ends the waiting for an appointment; nothing if nobody waits for it.
    static func closing(
        of visit: Visit,
        _ stage: WorkItem.Stage,
        _ records: PermittedRecords,
        _ desk: WorkDesk
    ) async throws(Refusal) -> [WriteAct] {
        let items = try await desk.entries(["Task"], of: visit.personID, records).compactMap { WorkItem($0) }
        return items.filter { $0.kind == .visit && $0.isOpen && $0.focusID == visit.id }.map { item in
            WorkPatch(stage: stage, by: nil, at: .now).act("Task", item.id, item.version)
        }
    }
}
