import ClinicalRecord
import JSONTree
import RecordStore

/// The use case "the clinic decides about more of a medicine": approved, sent to the pharmacy, ready, or refused with a
/// reason.
package struct DecideRefill: Sendable {
    /// How often a renewed prescription can be refilled at most.
    package static let mostRefills = 12
    package static let longestReason = 500

    private let desk: WorkDesk

    package init(desk: WorkDesk) { self.desk = desk }

    /// Does the next step.
    ///
    /// - Parameters:
    ///   - step: What is done; what is done already stays as it is.
    ///   - handle: The record's name in the addresses of the account.
    ///   - key: Of the request.
    ///   - reason: Why it is refused, in words that the patient reads; empty for all other steps.
    ///   - refills: How many refills a renewed prescription allows.
    ///   - user: Who decides.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such request, ``Refusal/Kind/conflict`` if it is not so far, or
    ///   is over, ``Refusal/Kind/incorrect`` if a reason or a number is missing.
    package func callAsFunction(
        _ step: RefillStep,
        _ handle: String,
        _ key: String,
        reason: String = "",
        refills: Int? = nil,
        by user: User
    ) async throws(Refusal) {
        try await desk.acting(.update, "Task", in: .acting(.medicines), handle, user, as: .clinic) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let item = try await item(key, place)
                if item.stage == step.result { return [] }
                guard RefillStep.open(at: item.stage).contains(step) else {
                    throw Refusal(.conflict, "Somebody else has gone on with this request in the meantime.")
                }
                let prescribed = try await prescribed(item, place)
                if step == .approve || step == .send { try Self.demandInUse(prescribed?.line) }
                var patch = WorkPatch(stage: step.result, by: place.party, at: .now)
                if step == .refuse { try Self.refuse(reason, &patch) }
                var acts: [WriteAct] = []
                if step == .approve, item.kind == .renewal {
                    acts = [try renewal(of: prescribed, refills, place, &patch)]
                }
                return acts + [patch.act("Task", item.id, item.version)]
            }
        }
    }

    private func item(_ key: String, _ place: WorkDesk.Place) async throws(Refusal) -> WorkItem {
        let items = try await desk.entries(["Task"], of: place.personID, place.records).compactMap { WorkItem($0) }
        guard let item = items.first(where: { $0.key == key && WorkItem.Kind.prescriptions.contains($0.kind) }) else {
            throw WorkDesk.absent
        }
        return item
    }

    private static func refuse(_ reason: String, _ patch: inout WorkPatch) throws(Refusal) {
        guard !reason.isEmpty, reason.unicodeScalars.count <= longestReason else {
            throw Refusal(.incorrect, "Say why, so that the patient knows.")
        }
        patch.set("/statusReason") { json in json.object { $0.member("text", reason) } }
    }

    /// The prescription that a request is about, as it is now; `nil` if the record has it no more.
    private func prescribed(
        _ item: WorkItem,
        _ place: WorkDesk.Place
    ) async throws(Refusal) -> (entry: Entry, line: MedicationLine, medication: Entry?)? {
        let found: PatientRecord
        do throws(ArchiveError) {
            found = try await place.records.record(of: place.personID, kinds: ["MedicationRequest", "Medication"])
        } catch { throw Refusal(error) }
        let named = { (entry: Entry) in entry.sources.contains { $0.resource.id == item.focusID } }
        guard let entry = found.entries.first(where: named),
            let line = RecordSummary(found).medications.first(where: { $0.origin.entryID == entry.id })
        else { return nil }
        let reference = (try? JSONTree(entry.json))?.root["medicationReference"]?["reference"]?.string
        let medication = found.entries.first { other in
            other.kind == "Medication" && other.sources.contains { reference == "Medication/\($0.resource.id)" }
        }
        return (entry, line, medication)
    }

    /// A hospital may have stopped it since it was asked for.
    private static func demandInUse(_ line: MedicationLine?) throws(Refusal) {
        guard let line, Prescription.isInUse(line) else {
            throw Refusal(.conflict, "This prescription is not in use any more. Refuse the request, and say why.")
        }
    }

    /// The new prescription, which follows the one that is used up.
    private func renewal(
        of prescribed: (entry: Entry, line: MedicationLine, medication: Entry?)?,
        _ refills: Int?,
        _ place: WorkDesk.Place,
        _ patch: inout WorkPatch
    ) throws(Refusal) -> WriteAct {
        guard let refills, (0...Self.mostRefills).contains(refills) else {
            throw Refusal(.incorrect, "Say how many refills the new prescription allows, from 0 to 12.")
        }
        guard let (entry, line, medication) = prescribed else { throw WorkDesk.absent }
        let address = "urn:uuid:00000000-0000-4000-8000-000000000002"
        patch.set("/output") { json in Self.write(output: address, into: &json) }
        var act = WriteAct(.create, "MedicationRequest")
        act.fullURL = address
        act.body =
            RenewedPrescription(
                of: entry,
                medication,
                line,
                refills: refills,
                for: place.personID,
                by: place.party
            ).json
        return act
    }

    private static func write(output address: String, into json: inout JSONWriter) {
        json.array { json in
            json.object { json in
                json.member("type") { WorkCode.write([(WorkCode.input, "prescription")], into: &$0) }
                json.member("valueReference") { $0.object { $0.member("reference", address) } }
            }
        }
    }
}
