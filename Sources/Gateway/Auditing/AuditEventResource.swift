import JSONTree
import RecordStore

/// A noted act as an R4 AuditEvent: who did what with whose data, when and with which outcome; nothing that the data says.
///
/// Source: <https://hl7.org/fhir/R4/auditevent.html>, <https://profiles.ihe.net/ITI/BALP/>
struct AuditEventResource {
    private static let dicom = "http://dicom.nema.org/resources/ontology/DCM"
    private static let interactions = "http://hl7.org/fhir/restful-interaction"
    private static let entityType = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
    private static let entityRole = "http://terminology.hl7.org/CodeSystem/object-role"
    /// What FHIR has a code for.
    private static let rest: Set<String> = [
        "read", "vread", "history-instance", "search-type", "search-system", "create", "update", "patch", "delete",
        "transaction",
    ]
    /// Operations on resources; FHIR has one code for all.
    private static let operations: Set<String> = [
        "everything", "lineage", "export", "export-file", "summary", "docref", "lastn", "view", "notification",
        "status", "events",
    ]
    private static let eventType = "http://terminology.hl7.org/CodeSystem/audit-event-type"

    let act: AuditedAct

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "AuditEvent")
            json.member("id", String(act.number))
            json.member("type") { coding(type, &$0) }
            json.member("subtype", subtypes) { coding($0, &$1) }
            json.member("action", act.action.rawValue)
            json.member("recorded", act.at.description)
            json.member("outcome", String(act.outcome.rawValue))
            json.member("purposeOfEvent", act.reason.map { [$0] } ?? []) { reason, json in
                json.object { $0.member("text", reason) }
            }
            json.member("agent", agents) { agent, json in
                json.object { json in
                    json.member("who") { json in
                        json.object { json in
                            json.member("identifier") { $0.object { $0.member("value", agent.id) } }
                        }
                    }
                    json.member("requestor", boolean: agent.isRequestor)
                }
            }
            json.member("source") { json in
                json.object { json in json.member("observer") { $0.object { $0.member("display", "Chartway") } } }
            }
            json.member("entity") { json in json.array { entities(&$0) } }
        }
        return json.bytes
    }

    private var isRest: Bool { Self.rest.union(Self.operations).contains(act.interaction) }

    /// What is no interaction with resources is about who may enter, or an Import.
    ///
    /// DICOM's User Authentication stands for the log-in, and Security Alert, as which it counts what changes rights, for
    /// all else.
    private var type: (system: String, code: String) {
        if act.interaction == "intake" { return (Self.dicom, "110107") }
        return isRest ? (Self.eventType, "rest") : (Self.dicom, act.interaction == "login" ? "110114" : "110113")
    }

    private var subtypes: [(system: String, code: String)] {
        let own = ("urn:chartway:act", act.interaction)
        if Self.rest.contains(act.interaction) { return [(Self.interactions, act.interaction)] }
        if Self.operations.contains(act.interaction) { return [(Self.interactions, "operation"), own] }
        guard act.interaction != "intake" else { return [own] }
        return [(Self.dicom, act.interaction == "login" ? "110122" : "110137"), own]
    }

    /// The user first; a program that acts by itself, or nobody who is known.
    private var agents: [(id: String, isRequestor: Bool)] {
        let ids = [act.user, act.client].compactMap { $0 }
        return (ids.isEmpty ? ["unknown"] : ids).enumerated().map { ($1, $0 == 0) }
    }

    private func coding(_ code: (system: String, code: String), _ json: inout JSONWriter) {
        json.object {
            $0.member("system", code.system)
            $0.member("code", code.code)
        }
    }

    private func entities(_ json: inout JSONWriter) {
        for person in act.persons { entity("Patient/\(person)", type: "1", role: "1", &json) }
        if let kind = act.kind, let id = act.resource, kind != "Patient" {
            entity("\(kind)/\(id)", type: "2", role: "4", &json)
        }
        guard !act.parameters.isEmpty else { return }
        json.object { json in
            json.member("type") { coding((Self.entityType, "2"), &$0) }
            json.member("role") { coding((Self.entityRole, "24"), &$0) }
            let verb = act.interaction == "view" ? "shown: " : "asked by "
            json.member("description", verb + act.parameters.joined(separator: ", "))
        }
    }

    private func entity(_ reference: String, type: String, role: String, _ json: inout JSONWriter) {
        json.object { json in
            json.member("what") { $0.object { $0.member("reference", reference) } }
            json.member("type") { coding((Self.entityType, type), &$0) }
            json.member("role") { coding((Self.entityRole, role), &$0) }
        }
    }
}
