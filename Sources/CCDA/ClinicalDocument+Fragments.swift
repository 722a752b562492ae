import XMLTree

extension ClinicalDocument {
    /// The statements that stand outside any section, which only fragments have.
    package var looseEntries: [EntryRelationship] {
        guard !isWhole, sections.isEmpty else { return [] }
        let root = EntryRelationship(element)
        return root.statement == nil && ClinicalStatement.kinds[element] == nil ? [] : [root]
    }

    /// The root itself as a statement, if it is one.
    package var rootStatement: ClinicalStatement? {
        ClinicalStatement.kinds[element] == nil ? nil : ClinicalStatement(element)
    }

    /// The participation that a fragment consists of, if it is one that no header accessor finds.
    package var rootParticipation: Participation? {
        ["performer", "encounterParticipant"].contains(element.name) ? Participation(element) : nil
    }
}

extension Section {
    /// The section of a lone `component` element.
    var loose: [Section] {
        element.isNamed("component") ? element.first(named: "section").map { [Section($0)] } ?? [] : []
    }
}
