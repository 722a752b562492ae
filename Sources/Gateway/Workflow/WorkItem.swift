import ClinicalRecord
import JSONTree
package import RecordStore

/// One thing that a patient has asked the clinic for: a Task.
///
/// Source: <https://hl7.org/fhir/R4/task.html>
package struct WorkItem: Sendable, Hashable {
    /// What is asked for.
    package enum Kind: String, Sendable, CaseIterable {
        case message, refill, renewal
        /// An appointment, once there is one.
        case visit
        /// That the clinic looks at who is to act for the patient.
        case proxy
        /// That the patient is to act for a child.
        case custody
        /// That the patient makes an account, by a letter of the clinic.
        case registration
        /// That the patient chooses a new password, by a letter of the clinic.
        case recovery

        /// What is asked for about who acts for whom.
        static let family: Set<Kind> = [.proxy, .custody]

        /// What the clinic asks of a patient who is to get in.
        static let entries: Set<Kind> = [.registration, .recovery]

        /// What is asked for about a prescription.
        static let prescriptions: Set<Kind> = [.refill, .renewal]
    }

    /// How far it is; each is a status of a Task.
    package enum Stage: String, Sendable, CaseIterable {
        case requested, accepted
        /// Of a prescription: sent to the pharmacy.
        case sent = "in-progress"
        /// Answered for good; of a prescription: ready.
        case completed
        case rejected, cancelled
    }

    /// What is told about a child.
    package static let childName = "child-name"
    package static let childBorn = "child-born"
    package static let relation = "relation"

    let id: String
    let version: Int64
    let personID: String
    package let kind: Kind
    package let stage: Stage
    /// Whether the clinic has to act next.
    package let isWaiting: Bool
    /// ISO 8601, as it is kept.
    package let requestedAt: String
    package let changedAt: String
    package let dueAt: String?
    /// The resource that it is about.
    let focus: String
    /// Who takes care of it; empty if nobody does yet.
    package let owner: String
    let ownerAccount: String
    /// Why it was refused.
    package let reason: String
    /// What the patient told with it.
    package let note: String
    package let pharmacy: String
    /// For how many days what is there lasts.
    package let daysLeft: Int?
    /// Who asked.
    let requester: WorkParty
    /// What else was told with it, by its code.
    private let told: [String: String]

    /// - Returns: `nil` for what is no Task of ours.
    init?(_ json: [UInt8], id: String, version: Int64, personID: String?) {
        guard let personID, let root = try? JSONTree(json).root, root["resourceType"]?.string == "Task",
            let kind = WorkCode.code(root["code"], WorkCode.work).flatMap(Kind.init),
            let stage = root["status"]?.string.flatMap(Stage.init),
            let focus = root["focus"]?["reference"]?.string
        else { return nil }
        (self.id, self.version, self.personID, self.kind, self.stage) = (id, version, personID, kind, stage)
        self.focus = focus
        let turn = WorkCode.code(root["businessStatus"], WorkCode.turn)
        isWaiting = [.requested, .accepted, .sent].contains(stage) && turn != "answered"
        requestedAt = root["authoredOn"]?.string ?? ""
        changedAt = root["lastModified"]?.string ?? ""
        dueAt = root["restriction"]?["period"]?["end"]?.string
        let party = WorkParty(root["owner"])
        (owner, ownerAccount) = (party?.name ?? "", party?.account ?? "")
        reason = root["statusReason"]?["text"]?.string ?? ""
        note = root["note"]?.elements.first { _ in true }?["text"]?.string ?? ""
        let inputs = root["input"]?.elements.map { $0 } ?? []
        let said = { (code: String) in inputs.first { WorkCode.code($0["type"], WorkCode.input) == code } }
        pharmacy = said("pharmacy")?["valueString"]?.string ?? ""
        daysLeft = said("days-left")?["valueInteger"]?.number.flatMap { Int($0) }
        requester = WorkParty(root["requester"]) ?? .nobody
        told = inputs.reduce(into: [:]) { told, input in
            guard let code = WorkCode.code(input["type"], WorkCode.input) else { return }
            told[code] = input["valueString"]?.string
        }
    }

    /// What was told with it; `nil` if nothing was.
    package func said(_ code: String) -> String? { told[code] }

    /// The account of who asked, as it is called.
    package var requesterName: String { requester.name }

    init?(_ found: RecordedEntry) {
        self.init(found.entry.json, id: found.entry.id, version: found.version, personID: found.personID)
    }

    /// The contributed id of what it is about.
    var focusID: String { String(focus.drop { $0 != "/" }.dropFirst()) }

    /// What it is called in forms: no id of a resource.
    package var key: String { LineKey.of(id) }

    /// Whether something is still to come.
    package var isOpen: Bool { [.requested, .accepted, .sent].contains(stage) }

    /// Whether the clinic should have acted by now.
    package func isLate(at now: Timestamp) -> Bool { isWaiting && dueAt.map { $0 < now.description } ?? false }
}
