import ClinicalRecord
import JSONTree
import RecordStore

/// Which changes of a record are told, and as what.
///
/// It reads what a resource was and what it is; nothing of either goes into what is told but the time of a visit.
struct NoticeRule {
    /// The kinds of resource that anything is told of.
    static let kinds: Set<String> = ["Communication", "Appointment", "Task", "DiagnosticReport"]
    /// Milliseconds; a hospital that sends its whole past tells no news.
    private static let newsAge: Int64 = 30 * 86_400_000

    /// Milliseconds; what happened longer ago, while nobody could be told, is no news any more.
    private static let changeAge: Int64 = 7 * 86_400_000

    let change: ResourceChange
    let before: EntryVersion?
    let after: EntryVersion
    let now: Timestamp

    /// - Returns: `nil` if nobody has to hear of it.
    var notice: Notice? {
        guard after.since.milliseconds > now.milliseconds - Self.changeAge, let personID = after.personID,
            let root = try? JSONTree(after.json).root
        else { return nil }
        switch change.kind {
        case "Communication":
            guard before == nil, Self.isFromClinic(root) else { return nil }
            return Notice(kind: .message, event: "message/\(change.id)", personID: personID)
        case "DiagnosticReport":
            guard before == nil, isNews(root) else { return nil }
            // One for all reports of a delivery.
            return Notice(kind: .result, event: "result/\(change.change)/\(personID)", personID: personID)
        case "Task": return refill(personID)
        case "Appointment": return visit(personID)
        default: return nil
        }
    }

    private static func isFromClinic(_ root: JSONNode) -> Bool {
        guard root["status"]?.isString("completed") ?? false, root["partOf"] != nil else { return false }
        let recipients = root["recipient"]?.elements.compactMap { $0["reference"]?.string } ?? []
        return recipients.contains { $0.hasPrefix("Patient/") || $0.hasPrefix("RelatedPerson/") }
    }

    private func isNews(_ root: JSONNode) -> Bool {
        let status = root["status"]?.string ?? ""
        guard !["registered", "entered-in-error", "cancelled", "unknown"].contains(status) else { return false }
        let spelled = root["issued"] ?? root["effectiveDateTime"] ?? root["effectivePeriod"]?["end"]
        guard let text = spelled?.string, let time = SpelledTime(text.utf8) else { return true }
        return time.instant * 1000 > after.since.milliseconds - Self.newsAge
    }

    private func refill(_ personID: String) -> Notice? {
        let item = { (version: EntryVersion) in
            WorkItem(version.json, id: change.id, version: version.version, personID: version.personID)
        }
        guard let now = item(after), WorkItem.Kind.prescriptions.contains(now.kind),
            [.accepted, .sent, .completed, .rejected].contains(now.stage), before.flatMap(item)?.stage != now.stage
        else { return nil }
        return Notice(kind: .refill, event: "refill/\(change.id)/\(change.change)", personID: personID)
    }

    private func visit(_ personID: String) -> Notice? {
        let read = { (version: EntryVersion) in
            Visit(version.json, id: change.id, version: version.version, personID: version.personID)
        }
        guard let now = read(after), let start = now.start ?? before.flatMap(read)?.start, start > after.since else {
            return nil
        }
        let past = before.flatMap(read)
        let kind: NoticeKind
        switch (past?.stage, now.stage) {
        case (.booked, .booked):
            guard past?.start != start else { return nil }
            kind = .changed
        case (_, .booked): kind = .booked
        case (.booked, .cancelled): kind = .cancelled
        case (.waiting, .proposed): kind = .offer
        default: return nil
        }
        let event = "\(kind.rawValue)/\(change.id)/\(change.change)"
        return Notice(kind: kind, event: event, personID: personID, visitID: change.id, start: start)
    }
}
