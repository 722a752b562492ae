import JSONTree

extension Person {
    /// The person that source records make up: a pure function of the set, at least one.
    ///
    /// - Parameters:
    ///   - sources: In any order.
    ///   - trust: Whose word goes first.
    ///
    /// Source: mapping rules, sections 7.3 and 7.4.
    package init(of sources: [PersonSource], trust: SourceTrust = .none) {
        let sorted = sources.sorted { $0.recordID < $1.recordID }
        let id = sorted.first?.recordID ?? ""
        let merged = Self.represent(sorted, id: id, trust: trust)
        self.init(id: id, sources: sorted, json: merged.json, conflicts: merged.conflicts)
    }

    /// The person with one source record added or described anew; see ``PersonSource/merging(_:)``.
    package func merging(_ source: PersonSource, trust: SourceTrust = .none) -> Person {
        guard let index = sources.firstIndex(where: { $0.recordID == source.recordID }) else {
            return Person(of: sources + [source], trust: trust)
        }
        var changed = sources
        changed[index] = sources[index].merging(source)
        return changed[index] == sources[index] ? self : Person(of: changed, trust: trust)
    }

    /// The person with a source record retired, or no longer so.
    package func retiring(_ recordID: String, _ isRetired: Bool = true) -> Person {
        Person(of: sources.map { $0.recordID == recordID ? $0.retired(isRetired) : $0 })
    }

    private static func represent(_ sources: [PersonSource], id: String, trust: SourceTrust) -> Representation.Merged {
        if sources.count == 1, !sources[0].isRetired, let only = sources[0].patient, only.id == id {
            return Representation.Merged(json: only.json)
        }
        if let own = sources.first(where: { $0.isAmendment && !$0.isRetired }), let amendment = own.patient {
            return amended(amendment, among: sources, id: id)
        }
        let ranked = sources.compactMap { source -> RankedStatement? in
            guard let patient = source.patient else { return nil }
            let ranked = RankedStatement(
                patient,
                isRetired: source.isRetired,
                trust: trust.rank(of: source.source, kind: patient.kind)
            )
            return source.isRetired ? ranked?.withOldIdentifiers : ranked
        }
        return Representation.merge(ranked.sorted(), rules: MergeRules(kind: "Patient"), id: id)
    }

    /// An amendment as it was written, with the identifiers of all: by them hospitals know the person, whatever else is
    /// said of them.
    private static func amended(
        _ amendment: ContributedResource,
        among sources: [PersonSource],
        id: String
    ) -> Representation.Merged {
        guard var merged = RankedStatement(amendment, isRetired: false)?.value else {
            return Representation.Merged(json: Representation.empty("Patient", id))
        }
        let rules = MergeRules(kind: "Patient")
        for source in sources where !source.isAmendment {
            guard let patient = source.patient, let value = RankedStatement(patient, isRetired: false)?.value,
                let identifiers = value["identifier"]
            else { continue }
            merged = rules.add(.object([.init(name: "identifier", value: identifiers)]), to: merged)
        }
        merged["id"] = MergeValue(plain: id)
        var writer = JSONWriter()
        merged.write(into: &writer)
        return Representation.Merged(json: writer.bytes)
    }
}

extension PersonSource {
    /// Whether it is what our own users put in the place of other descriptions.
    fileprivate var isAmendment: Bool { source == Contribution.ownSource && Amendment.base(of: recordID) != nil }
}
