import ClinicalRecord
import JSONTree
package import RecordStore

/// An appointment as far as doing something about it goes: an Appointment.
///
/// Source: <https://hl7.org/fhir/R4/appointment.html>
package struct Visit: Sendable, Hashable {
    /// How far it is; each is a status of an Appointment.
    package enum Stage: String, Sendable, CaseIterable {
        /// Offered to somebody who waits.
        case proposed
        /// Kept while somebody confirms.
        case pending
        case booked, arrived, fulfilled, cancelled, noshow
        case error = "entered-in-error"
        case present = "checked-in"
        case waiting = "waitlist"
    }

    let id: String
    let version: Int64
    let personID: String
    package let stage: Stage
    package let service: String
    /// `nil` for who waits.
    package let start: Timestamp?
    package let end: Timestamp?
    let slotID: String?
    /// Empty for an appointment that was not made here.
    let mark: String
    package let hold: VisitHold?
    /// Why it was cancelled.
    package let reason: String
    /// What the patient wants to say about it.
    package let comment: String
    /// When who has it said that they will come, ISO 8601; `nil` if nobody did.
    package let confirmedAt: String?
    /// Where to meet by video; empty for a visit in person.
    package let joinURL: String
    /// From when to when somebody who waits can come, ISO 8601 days.
    package let wanted: (from: String, to: String)
    /// When it was made, ISO 8601.
    let createdAt: String
    /// Slots that were offered and not taken.
    let offered: [String]
    /// Whether it has extensions.
    private let hasExtensions: Bool

    init?(_ json: [UInt8], id: String, version: Int64, personID: String?) {
        guard let personID, let root = try? JSONTree(json).root, root["resourceType"]?.isString("Appointment") ?? false,
            let stage = root["status"]?.string.flatMap(Stage.init)
        else { return nil }
        (self.id, self.version, self.personID, self.stage) = (id, version, personID, stage)
        service = root["serviceType"]?.elements.first { _ in true }?["text"]?.string ?? ""
        start = ClinicClock.moment(root["start"]?.string)
        end = ClinicClock.moment(root["end"]?.string)
        slotID = root["slot"]?.elements.first { _ in true }.flatMap { VisitCode.id($0, "Slot") }
        mark = root["identifier"]?.elements.first { $0["system"]?.string == VisitCode.mark }?["value"]?.string ?? ""
        hold = VisitHold(root)
        wasBooked = root["cancelationReason"] != nil
        reason = root["cancelationReason"]?["text"]?.string ?? ""
        comment = root["comment"]?.string ?? ""
        confirmedAt = VisitCode.found(VisitCode.confirmed, in: root)?["valueDateTime"]?.string
        let parts = VisitCode.found(VisitCode.virtualService, in: root)?["extension"]?.elements.map { $0 } ?? []
        joinURL = parts.first { $0["url"]?.isString("address") ?? false }?["valueUrl"]?.string ?? ""
        let period = root["requestedPeriod"]?.elements.first { _ in true }
        wanted = (period?["start"]?.string ?? "", period?["end"]?.string ?? "")
        createdAt = root["created"]?.string ?? ""
        let extensions = root["extension"]?.elements.map { $0 } ?? []
        offered = extensions.filter { $0["url"]?.string == VisitCode.offered }.compactMap {
            $0["valueString"]?.string
        }
        hasExtensions = !extensions.isEmpty
    }

    init?(_ found: RecordedEntry) {
        self.init(found.entry.json, id: found.entry.id, version: found.version, personID: found.personID)
    }

    package static func == (left: Visit, right: Visit) -> Bool {
        left.id == right.id && left.version == right.version && left.stage == right.stage
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(version)
    }

    /// What it is called in addresses: no id of a resource.
    package var key: String { LineKey.of(id) }
    /// Goes up with every change.
    package var sequence: Int64 { version }
    /// Of what is cancelled, whether it had been an appointment: what was only kept for a while has no reason.
    package let wasBooked: Bool
    /// Whether it was made here and can be changed here.
    package var isOurs: Bool { !mark.isEmpty }

    /// Whether it is still to come, and stands.
    package func isComing(at now: Timestamp) -> Bool {
        [.booked, .arrived, .present].contains(stage) && (end ?? start).map { $0 > now } ?? false
    }

    /// Whether a patient can move or cancel it.
    package func isChangeable(at now: Timestamp) -> Bool {
        isOurs && stage == .booked && start.map { $0 > now } ?? false
    }

    /// Whether somebody has still to say yes to it.
    package func isOpenOffer(at now: Timestamp) -> Bool {
        [.pending, .proposed].contains(stage) && hold.map { $0.until > now } ?? false
    }

    /// A change of the version that was seen.
    func becoming(_ stage: Stage, _ change: (inout WorkPatch) -> Void = { _ in }) -> WriteAct {
        var patch = WorkPatch()
        patch.set("/status", stage.rawValue)
        change(&patch)
        return patch.act("Appointment", id, version)
    }

    /// Replaces what is kept of holds and offers.
    func setExtensions(
        _ patch: inout WorkPatch,
        hold: VisitHold? = nil,
        offered: [String] = [],
        joinURL: String = "",
        confirmedAt: Timestamp? = nil
    ) {
        guard hold != nil || !offered.isEmpty || !joinURL.isEmpty || confirmedAt != nil else {
            if hasExtensions { patch.remove("/extension") }
            return
        }
        patch.set("/extension") { NewVisit.write(hold, offered, joinURL, confirmedAt: confirmedAt, into: &$0) }
    }
}
