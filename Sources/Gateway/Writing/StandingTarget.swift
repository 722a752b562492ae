import ClinicalRecord
import RecordStore

/// What stands at present where somebody wants to write.
struct StandingTarget {
    let kind: String
    /// Under which it is served.
    let id: String
    let version: Int64
    /// Whose record it is part of; `nil` for the directory.
    let personID: String?
    /// As kept.
    let json: [UInt8]
    /// Who states it, under which contributed ids, and about which of the person's records.
    private let statements: [(source: String, id: String, record: String?)]

    init(_ found: RecordedEntry) {
        (kind, id, version, personID) = (found.entry.kind, found.entry.id, found.version, found.personID)
        json = found.entry.json
        statements = found.entry.sources.map { ($0.source, $0.resource.id, $0.recordID) }
    }

    init(_ found: RecordedPerson) {
        (kind, id, version, personID) = ("Patient", found.person.id, found.version, found.person.id)
        json = found.person.json
        statements = found.person.sources.map { ($0.source, $0.recordID, $0.recordID) }
    }

    /// Whether no hospital states it.
    var isOwn: Bool { statements.allSatisfy { $0.source == Contribution.ownSource } }

    /// The contributed id under which our users' word goes: of what they alone state the id that it has, else the id of an
    /// amendment.
    var ownID: String? {
        if statements.count == 1, isOwn { return statements[0].id }
        let amendment = statements.first { $0.source == Contribution.ownSource && Amendment.base(of: $0.id) != nil }
        return amendment?.id ?? Amendment.id(of: id)
    }

    /// The record about which the first statement speaks; an amendment goes where that goes.
    var recordID: String? { statements.first?.record }
}
