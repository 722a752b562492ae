import ClinicalRecord
import Findings
import RecordStore

/// Somebody who writes through our own doors.
struct Desk: Sendable {
    func id(_ key: String) -> String { NameBasedUUID.of("desk \(key)") }

    func put(
        _ key: String,
        _ value: String,
        of record: String? = nil,
        when conditions: [ResourceWrite.Condition] = []
    ) -> ResourceWrite {
        write(.put(kind: "Observation", id: id(key)), [observation(id(key), value, of: record)], conditions)
    }

    func amend(_ base: String, _ value: String, of record: String) -> ResourceWrite {
        let id = Amendment.id(of: base) ?? base
        return write(.put(kind: "Observation", id: id), [observation(id, value, of: record)])
    }

    func person(_ id: String, _ members: String) -> ResourceWrite {
        let json = Array(#"{"resourceType":"Patient","id":"\#(id)",\#(members)}"#.utf8)
        let patient = ContributedResource(kind: "Patient", id: id, json: json, place: .whole)
        let contribution = Contribution(
            source: Contribution.ownSource,
            subjectID: id,
            patient: patient,
            resources: []
        )
        return write(.put(kind: "Patient", id: id), [PreparedContribution(contribution)])
    }

    func amendPerson(_ base: String, _ members: String) -> ResourceWrite {
        person(Amendment.id(of: base) ?? base, members)
    }

    func remove(_ kind: String, _ id: String) -> ResourceWrite { write(.remove(kind: kind, id: id), []) }

    private func observation(_ id: String, _ value: String, of record: String?) -> PreparedContribution {
        let json = """
            {"resourceType":"Observation","id":"\(id)","status":"final","code":{"text":"weight"},\
            "valueQuantity":{"value":\(value)}}
            """
        let resource = ContributedResource(kind: "Observation", id: id, json: Array(json.utf8), place: .whole)
        return PreparedContribution(
            Contribution(
                source: Contribution.ownSource,
                subjectID: record,
                patient: nil,
                resources: [resource]
            )
        )
    }

    private func write(
        _ step: ResourceWrite.Step,
        _ contributions: [PreparedContribution],
        _ conditions: [ResourceWrite.Condition] = []
    ) -> ResourceWrite {
        let number = Int64.random(in: 0 ... .max)
        let text = Array("\(number)".utf8)
        let sha256 = (0..<32).map { UInt8(truncatingIfNeeded: number >> Int64($0 % 8 * 8)) }
        return ResourceWrite(
            Delivery(
                bytes: text,
                sha256: sha256,
                source: Contribution.ownSource,
                name: "desk",
                format: .fhirJSON,
                receivedAt: .now
            ),
            contributions: contributions,
            steps: [step],
            conditions: conditions,
            by: "desk"
        )
    }
}
