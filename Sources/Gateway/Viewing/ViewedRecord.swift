package import ClinicalRecord
package import RecordStore

/// One person's record, as far as somebody may see it and a page needs it.
package struct ViewedRecord: Sendable {
    /// The record's name in addresses of this account.
    package let handle: String
    /// Whether it is the record of whoever looks.
    package let isOwn: Bool
    /// What of it is open to somebody who acts for the person; `nil` for all of it.
    package let areas: FamilyAreas?
    /// The titles of the sources stand in it, not their configured names.
    package let summary: RecordSummary
    /// The record id of the person now.
    let personID: String
    /// The record without titles, for what is made of it.
    let record: PatientRecord
    let directory: [Entry]
    let records: PermittedRecords
    private let sources: [String: [FactSource]]

    init(
        handle: String,
        isOwn: Bool,
        areas: FamilyAreas? = nil,
        summary: RecordSummary,
        record: PatientRecord,
        directory: [Entry],
        records: PermittedRecords,
        sources: [String: [FactSource]]
    ) {
        (self.handle, self.isOwn, self.areas) = (handle, isOwn, areas)
        (self.summary, self.record) = (summary, record)
        (self.directory, self.records, self.sources) = (directory, records, sources)
        personID = record.person?.id ?? ""
    }

    /// Whether a part of the record is open to whoever looks.
    package func opens(_ part: ViewedPart) -> Bool { part.demand.isMet(by: areas) }

    /// Whether whoever looks may do something in an area, as far as their side may at all.
    package func mayAct(_ area: FamilyArea) -> Bool { AreaDemand.acting(area).isMet(by: areas) }

    /// What the user is to the person for whom they act; `nil` for who does not.
    package func relation(of user: User) -> FamilyRelation? {
        let ids = Set((record.person?.sources.map(\.recordID) ?? []) + [personID])
        return user.proxies.first { ids.contains($0.patient) }?.relation
    }

    package var person: PersonHeader { summary.person ?? PersonHeader() }

    /// By source, when it last sent something that stands in this part of the record.
    package var lastReceived: [String: Timestamp] {
        sources.values.reduce(into: [:]) { newest, sources in
            for source in sources {
                newest[source.title] = max(source.receivedAt, newest[source.title] ?? source.receivedAt)
            }
        }
    }

    /// Who states a line, by name, each with the newest statement.
    package func sources(of origin: LineOrigin) -> [FactSource] { sources[origin.entryID] ?? [] }
}
