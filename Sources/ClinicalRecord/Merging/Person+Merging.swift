extension Person {
    /// The person that source records make up: a pure function of the set, at least one.
    ///
    /// Source: mapping rules, sections 7.3 and 7.4.
    package init(of sources: [PersonSource]) {
        let sorted = sources.sorted { $0.recordID < $1.recordID }
        let id = sorted.first?.recordID ?? ""
        let merged = Self.represent(sorted, id: id)
        self.init(id: id, sources: sorted, json: merged.json, conflicts: merged.conflicts)
    }

    /// The person with one source record added or described anew.
    ///
    /// An older description never replaces a newer one; one that only refers to the record replaces none.
    package func merging(_ source: PersonSource) -> Person {
        guard let index = sources.firstIndex(where: { $0.recordID == source.recordID }) else {
            return Person(of: sources + [source])
        }
        guard let stated = source.patient else { return self }
        let known = sources[index]
        var isNewer = true
        if let patient = known.patient {
            let mine = EntrySource(source: source.source, delivery: source.delivery, resource: stated)
            let theirs = EntrySource(source: known.source, delivery: known.delivery, resource: patient)
            let order = StatementOrder.compare(mine, with: theirs)
            isNewer = order == .newer || order == .again
        }
        guard isNewer else { return self }
        var changed = sources
        changed[index] = PersonSource(
            source: source.source,
            recordID: source.recordID,
            delivery: source.delivery,
            patient: stated,
            isRetired: known.isRetired || source.isRetired
        )
        return Person(of: changed)
    }

    /// The person with a source record retired, or no longer so.
    package func retiring(_ recordID: String, _ isRetired: Bool = true) -> Person {
        Person(
            of: sources.map {
                guard $0.recordID == recordID else { return $0 }
                return PersonSource(
                    source: $0.source,
                    recordID: $0.recordID,
                    delivery: $0.delivery,
                    patient: $0.patient,
                    isRetired: isRetired
                )
            }
        )
    }

    private static func represent(_ sources: [PersonSource], id: String) -> Representation.Merged {
        if sources.count == 1, !sources[0].isRetired, let only = sources[0].patient, only.id == id {
            return Representation.Merged(json: only.json)
        }
        let ranked = sources.compactMap { source -> RankedStatement? in
            guard let patient = source.patient else { return nil }
            let ranked = RankedStatement(patient, isRetired: source.isRetired)
            return source.isRetired ? ranked?.withOldIdentifiers : ranked
        }
        return Representation.merge(ranked.sorted(), rules: MergeRules(kind: "Patient"), id: id)
    }
}
