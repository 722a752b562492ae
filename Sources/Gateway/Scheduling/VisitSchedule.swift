import JSONTree
import RecordStore

/// When somebody can be visited for what and where: a Schedule.
///
/// Source: <https://hl7.org/fhir/R4/schedule.html>
package struct VisitSchedule: Sendable, Hashable {
    /// One of those whose time it is: a reference and a name.
    struct Actor: Sendable, Hashable {
        let reference: String
        let name: String
    }

    let id: String
    let isActive: Bool
    package let isVideo: Bool
    private let actors: [Actor]
    private let type: String
    /// ISO 8601 days; empty if not told.
    package let firstDay: String
    package let lastDay: String

    init?(_ json: [UInt8], id: String) {
        guard let root = try? JSONTree(json).root, root["resourceType"]?.isString("Schedule") ?? false else {
            return nil
        }
        self.id = id
        isActive = root["active"]?.bool ?? true
        isVideo = VisitCode.found(VisitCode.video, in: root) != nil
        actors =
            root["actor"]?.elements.compactMap { node in
                node["reference"]?.string.map { Actor(reference: $0, name: node["display"]?.string ?? "") }
            } ?? []
        let concept = root["serviceType"]?.elements.first { _ in true }
        type = concept?["text"]?.string ?? concept?["coding"]?.elements.first { _ in true }?["display"]?.string ?? ""
        let period = root["planningHorizon"]
        (firstDay, lastDay) = (period?["start"]?.string ?? "", period?["end"]?.string ?? "")
    }

    /// What it is called in addresses: no id of a resource.
    package var key: String { LineKey.of(id) }
    package var service: String { type.isEmpty ? actor("HealthcareService")?.name ?? "" : type }
    package var clinician: String { (actor("PractitionerRole") ?? actor("Practitioner"))?.name ?? "" }
    package var place: String { actor("Location")?.name ?? "" }
    /// Who and what takes part in a visit, besides the patient.
    var participants: [Actor] { actors.filter { !$0.reference.hasPrefix("HealthcareService/") } }

    /// Whether one of those whose time it is is meant.
    func has(_ reference: String) -> Bool { actors.contains { $0.reference == reference } }

    private func actor(_ kind: String) -> Actor? { actors.first { $0.reference.hasPrefix(kind + "/") } }
}
