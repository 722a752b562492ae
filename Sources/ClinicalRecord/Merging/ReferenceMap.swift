/// Where references lead: from contributed ids to the ids of the entries and the person they became part of.
package struct ReferenceMap: Sendable, Hashable {
    private var targets: [String: String] = [:]

    package init() {}

    /// A map of all contributed ids of a record whose entry or person has another id.
    package init(_ record: PatientRecord) {
        if let person = record.person { add(person) }
        for entry in record.entries { add(entry) }
    }

    /// Adds the record ids of a person.
    package mutating func add(_ person: Person) {
        for source in person.sources { add(source.recordID, leadsTo: person.id) }
    }

    /// Adds the contributed ids of an entry.
    package mutating func add(_ entry: Entry) {
        for source in entry.sources { add(source.resource.id, leadsTo: entry.id) }
    }

    /// Adds one contributed id.
    package mutating func add(_ contributedID: String, leadsTo id: String) {
        if contributedID != id { targets[contributedID] = id }
    }

    /// The id to write instead; `nil` if the id stays.
    package subscript(_ contributedID: String) -> String? { targets[contributedID] }

    /// Whether no reference needs rewriting.
    package var isEmpty: Bool { targets.isEmpty }
}
