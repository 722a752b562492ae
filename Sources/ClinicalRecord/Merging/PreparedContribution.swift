/// A contribution with all that merging and matching read of it, read once and outside the write lane.
package struct PreparedContribution: Sendable {
    package let source: String
    /// The id of the Patient resource that the facts speak of; `nil` for the directory.
    package let subjectID: String?
    /// The person as described, with ``description``; `nil` if the delivery only refers to them.
    package let patient: ContributedResource?
    /// What matching compares; `nil` if there is no patient.
    package let description: PersonDescription?
    /// The facts in the order of the original.
    package let facts: [PreparedFact]
    package let links: [LinkAssertion]
    let vaccines: VaccineGroups

    /// Reads the keys of every fact and the description of the person.
    package init(_ contribution: Contribution, vaccines: VaccineGroups = .none) {
        source = contribution.source
        subjectID = contribution.subjectID
        patient = contribution.patient
        facts = contribution.resources.map { PreparedFact($0, vaccines: vaccines) }
        var description = contribution.patient.map { PersonDescription($0.json) }
        description?.lastCare = Self.lastCare(facts)
        self.description = description
        links = contribution.links
        self.vaccines = vaccines
    }

    /// The contributed ids of the facts; a store loads the entries that any of them leads to.
    package var resourceIDs: [String] { facts.map(\.resource.id) }

    /// What entries of the same facts share with the facts of the contribution, each once.
    ///
    /// A store loads the entries that hold one of them, and then asks ``PatientRecord/keysBeyond(_:)`` whether what it
    /// loaded leads to more.
    package var factKeys: Set<FactKey> {
        var keys: Set<FactKey> = []
        for fact in facts { keys.formUnion(fact.keys) }
        return keys
    }

    /// When the latest visit of the contribution began.
    private static func lastCare(_ facts: [PreparedFact]) -> SpelledTime? {
        facts.lazy.compactMap(\.signature).filter { $0.kind == .encounter && $0.existence == .positive }
            .compactMap(\.time).max { $0.isBefore($1) }
    }
}
