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
    package private(set) var facts: [PreparedFact]
    /// The day of the latest visit among the facts.
    package let lastCare: String?
    package let links: [LinkAssertion]
    /// What the delivery no longer states now that its original was read again, by contributed id; `nil` if it has just
    /// come in.
    ///
    /// A delivery that is read again replaces its own statements, whatever their times.
    package let withdrawn: Set<String>?
    let tables: MergingTables

    /// Reads the keys of every fact and the description of the person.
    package init(_ contribution: Contribution, tables: MergingTables = .none, withdrawn: Set<String>? = nil) {
        source = contribution.source
        subjectID = contribution.subjectID
        patient = contribution.patient
        facts = contribution.resources.map { PreparedFact($0, vaccines: tables.vaccines) }
        description = contribution.patient.map { PersonDescription($0.json) }
        lastCare = Self.lastCare(facts)
        links = contribution.links
        self.withdrawn = withdrawn
        self.tables = tables
    }

    /// The contributed ids of the facts, of what they amend, and of those withdrawn; a store loads the entries that any of
    /// them leads to.
    package var resourceIDs: [String] {
        let ids = facts.map(\.resource.id)
        let amended = source == Contribution.ownSource ? ids.compactMap(Amendment.base) : []
        return ids + amended + (withdrawn ?? []).sorted()
    }

    /// What entries of the same facts share with the facts of the contribution, each once.
    ///
    /// A store loads the entries that hold one of them, and then asks ``PatientRecord/keysBeyond(_:)`` whether what it
    /// loaded leads to more.
    package var factKeys: Set<FactKey> {
        var keys: Set<FactKey> = []
        for fact in facts { keys.formUnion(fact.keys) }
        return keys
    }

    /// What the contribution says of its person's source record; `nil` if it speaks of nobody.
    package func personSource(delivery: Int64) -> PersonSource? {
        subjectID.map {
            PersonSource(source: source, recordID: $0, delivery: delivery, patient: patient, lastCare: lastCare)
        }
    }

    /// The contributed ids of facts that a statement at hand stands over: a later one, or one of equal rank.
    package func idsOutdated(by known: [EntrySource], delivery: Int64) -> Set<String> {
        let byID = Dictionary(known.map { ($0.resource.id, $0) }) { first, _ in first }
        let outdated = facts.filter { fact in
            guard let other = byID[fact.resource.id] else { return false }
            let mine = EntrySource(source: source, recordID: subjectID, delivery: delivery, resource: fact.resource)
            let order = StatementOrder.compare(mine, with: other, isReadAgain: withdrawn != nil)
            return order == .older || order == .same
        }
        return Set(outdated.map(\.resource.id))
    }

    /// The contribution without those facts, by their contributed ids.
    package func leavingOut(_ ids: Set<String>) -> PreparedContribution {
        var rest = self
        rest.facts.removeAll { ids.contains($0.resource.id) }
        return rest
    }

    private static func lastCare(_ facts: [PreparedFact]) -> String? {
        let visits = facts.lazy.compactMap(\.signature).filter { $0.kind == .encounter && $0.existence == .positive }
        return visits.compactMap { $0.time?.spelledDay }.max()
    }
}
