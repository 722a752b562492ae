import ClinicalRecord
import JSONTree
import RecordStore

/// A prescription that follows another one of the same medicine.
///
/// It takes over what is to be taken, how and why, as the other one spells it. Numbers of the pharmacy or of the other prescription stay with that.
struct RenewedPrescription {
    let json: [UInt8]

    init(
        of entry: Entry,
        _ medication: Entry?,
        _ line: MedicationLine,
        refills: Int,
        for personID: String,
        by party: WorkParty,
        at now: Timestamp = .now
    ) {
        let root = (try? JSONTree(entry.json))?.root
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "MedicationRequest")
            json.member("status", "active")
            json.member("intent", "order")
            let code = medication.flatMap { try? JSONTree($0.json) }?.root["code"]
            if let concept = root?["medicationCodeableConcept"] ?? code {
                json.member("medicationCodeableConcept", raw: concept.bytes)
            } else {
                json.member("medicationCodeableConcept") { $0.object { $0.member("text", line.name) } }
            }
            json.member("subject") { $0.object { $0.member("reference", "Patient/\(personID)") } }
            json.member("authoredOn", now.description)
            json.member("requester") { party.write(into: &$0) }
            json.member("reasonCode", raw: root?["reasonCode"]?.bytes)
            if let directions = root?["dosageInstruction"] {
                json.member("dosageInstruction", raw: directions.bytes)
            } else {
                json.member("dosageInstruction", line.dosage.isEmpty ? [] : [line.dosage]) { text, json in
                    json.object { $0.member("text", text) }
                }
            }
            json.member("dispenseRequest") { json in
                json.object { json in
                    json.member("numberOfRepeatsAllowed", integer: refills)
                    json.member("quantity", raw: root?["dispenseRequest"]?["quantity"]?.bytes)
                }
            }
            json.member("priorPrescription") { $0.object { $0.member("reference", "MedicationRequest/\(entry.id)") } }
        }
        self.json = json.bytes
    }
}
