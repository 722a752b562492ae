/// A person of the store that a description is compared with.
package struct MatchCandidate: Sendable {
    package let personID: String
    /// One per source record.
    package let records: [PersonDescription]
    /// Whether a person decided that the two are not to be linked; no score beats that.
    package let isKeptApart: Bool

    package init(personID: String, records: [PersonDescription], isKeptApart: Bool = false) {
        self.personID = personID
        self.records = records
        self.isKeptApart = isKeptApart
    }

    /// Reads the source records of a person.
    package init(_ person: Person, isKeptApart: Bool = false) {
        self.init(
            personID: person.id,
            records: person.sources.compactMap { $0.patient.map { PersonDescription($0.json) } },
            isKeptApart: isKeptApart
        )
    }
}
