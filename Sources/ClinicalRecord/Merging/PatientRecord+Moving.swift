extension PatientRecord {
    /// The record after everything of another was added, for links between persons.
    ///
    /// - Parameters:
    ///   - other: The whole record of the other person.
    ///   - tables: As for merging.
    /// - Returns: the united record.
    package func uniting(_ other: PatientRecord, tables: MergingTables = .none) -> PatientRecord {
        let people = (person?.sources ?? []) + (other.person?.sources ?? [])
        return PatientRecord(
            people: people,
            statements: Self.statements(self) + Self.statements(other),
            tables: tables
        )
    }

    /// Takes source records out, with all they stated, for unlinking.
    ///
    /// - Parameters:
    ///   - recordIDs: The ids of the Patient resources as contributed.
    ///   - tables: As for merging.
    /// - Returns: what stays and what goes; either has no person if no source record is left to it.
    package func separating(
        _ recordIDs: Set<String>,
        tables: MergingTables = .none
    ) -> (kept: PatientRecord, moved: PatientRecord) {
        let people = person?.sources ?? []
        let statements = Self.statements(self)
        func part(_ isMoved: Bool) -> PatientRecord {
            PatientRecord(
                people: people.filter { recordIDs.contains($0.recordID) == isMoved },
                statements: statements.filter { recordIDs.contains($0.recordID ?? "") == isMoved },
                tables: tables
            )
        }
        return (part(false), part(true))
    }

    /// The record as if a delivery had never been, provided that it was the only one to state what it stated.
    ///
    /// What it replaced is not in the record; a store merges the earlier deliveries of those resources again.
    package func withdrawing(delivery: Int64, tables: MergingTables = .none) -> PatientRecord {
        PatientRecord(
            people: person?.sources.filter { $0.delivery != delivery } ?? [],
            statements: Self.statements(self).filter { $0.delivery != delivery },
            tables: tables
        )
    }

    /// The record that source records and all that they stated make up: a pure function of both.
    package init(people: [PersonSource], statements: [EntrySource], tables: MergingTables = .none) {
        let entries = EntryMaker.entries(
            of: statements.map { Statement($0, vaccines: tables.vaccines) },
            trust: tables.trust
        )
        self.init(
            person: people.isEmpty ? nil : Person(of: people, trust: tables.trust),
            entries: entries.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
        )
    }

    private static func statements(_ record: PatientRecord) -> [EntrySource] {
        record.entries.flatMap(\.sources)
    }
}
