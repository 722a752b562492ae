import ClinicalRecord
import JSONTree
package import RecordStore

/// A piece of time that can be booked: a Slot.
///
/// Source: <https://hl7.org/fhir/R4/slot.html>
package struct VisitSlot: Sendable {
    /// What becomes of it; each is a status of a Slot.
    package enum State: String, Sendable, CaseIterable {
        case free, busy
        /// Kept for somebody who confirms; for how long is in the hold.
        case kept = "busy-tentative"
        /// Taken out by the clinic.
        case blocked = "busy-unavailable"
    }

    let id: String
    let version: Int64
    let scheduleID: String
    package let state: State
    package let start: Timestamp
    package let end: Timestamp
    let hold: VisitHold?
    /// Extensions of others.
    private let rest: [[UInt8]]

    init?(_ json: [UInt8], id: String, version: Int64) {
        guard let root = try? JSONTree(json).root, root["resourceType"]?.isString("Slot") ?? false,
            let state = root["status"]?.string.flatMap(State.init),
            let schedule = VisitCode.id(root["schedule"], "Schedule"),
            let start = ClinicClock.moment(root["start"]?.string), let end = ClinicClock.moment(root["end"]?.string)
        else { return nil }
        (self.id, self.version, self.state, scheduleID) = (id, version, state, schedule)
        (self.start, self.end, hold) = (start, end, VisitHold(root))
        rest =
            root["extension"]?.elements.filter { $0["url"]?.string != VisitCode.hold }.map {
                Array($0.bytes)
            } ?? []
    }

    init?(_ found: RecordedEntry) { self.init(found.entry.json, id: found.entry.id, version: found.version) }

    /// What it is called in addresses and forms: its time, so that it can be found, and no id of a resource.
    package var name: String { "\(start.milliseconds / 60_000)-\(LineKey.of(id))" }

    /// The beginning that a name tells.
    static func start(of name: String) -> Timestamp? {
        name.split(separator: "-").first.flatMap { Int64($0) }.flatMap { minutes in
            (0...4_000_000_000).contains(minutes) ? Timestamp(milliseconds: minutes * 60_000) : nil
        }
    }

    /// Whether somebody can have it; what was kept for somebody who did not come back is free again.
    package func isFree(at now: Timestamp) -> Bool {
        guard start > now else { return false }
        switch state {
        case .free: return true
        case .kept: return hold.map { $0.until < now } ?? false
        case .busy, .blocked: return false
        }
    }

    /// A change of the version that was seen; of two at the same moment one alone is written.
    func becoming(_ state: State, keptBy hold: VisitHold? = nil) -> WriteAct {
        var patch = WorkPatch()
        patch.set("/status", state.rawValue)
        if hold != nil || !rest.isEmpty {
            let rest = rest
            patch.set("/extension") { json in
                json.array { json in
                    for one in rest { json.raw(one[...]) }
                    hold?.write(into: &json)
                }
            }
        } else if self.hold != nil {
            patch.remove("/extension")
        }
        return patch.act("Slot", id, version)
    }
}
