package import CCDA
package import FHIRR4
package import Findings
import MappingTables

/// From sections and entries to the mappings of statements.
extension CCDAMapping {
    /// Reads one entry of a section.
    ///
    /// - Returns: What the section's list of entries shows.
    package func entry(_ entry: EntryRelationship, in scope: EntryScope) -> [Reference] {
        guard let statement = entry.statement else { return [] }
        return self.statement(statement, in: scope)
    }

    /// Reads one statement by its template, else by its section and class.
    package func statement(_ statement: ClinicalStatement, in scope: EntryScope) -> [Reference] {
        let outer = entryOffset
        entryOffset = offset(of: statement) ?? outer
        defer { entryOffset = outer }
        let known = statement.template
        let template = known.flatMap { EntryRules.rule(for: $0) == nil ? nil : $0 }
        guard let template = template ?? EntryRules.template(in: scope.loinc, for: statement),
            let rule = EntryRules.rule(for: template)
        else {
            if known == nil { ledger.note(.note, .templateUnknown, at: anchor(of: statement)) }
            return settled(generic(statement, scope), of: statement, scope)
        }
        return settled(rule(self)(statement, scope), of: statement, scope)
    }

    private func settled(
        _ filed: [Reference],
        of statement: ClinicalStatement,
        _ scope: EntryScope
    ) -> [Reference] {
        settle(statement, filed, scope)
        return filed
    }

    /// A leaf that stands for the statement in a finding.
    package func anchor(of view: some CDAElement) -> Leaf {
        view.leaves.isEmpty ? .empty : Leaf("", index: view.leaves.lowerBound)
    }

    /// Files what was made of a statement.
    ///
    /// The ids of the statement are the key; a second statement with the same id is the same thing said again if
    /// `unite` agrees.
    package func file<Resource: FHIRResource>(
        _ resource: consuming Resource,
        of statement: ClinicalStatement,
        in _: EntryScope,
        unite: (inout Resource, Resource) -> Bool = { known, new in known.isSameContent(as: new) }
    ) -> Reference {
        // Who was the last to change it, and when.
        let time = statement.authors.compactMap { $0.time.flatMap { CDATime($0.value.unrecorded)?.instant } }.max()
        let reference = register.file(
            resource,
            key: key(of: statement.ids),
            at: statement.place,
            eventTime: time,
            unite: unite
        )
        for id in statement.ids {
            // An id that many entries bear leads to the first of them.
            guard let key = Self.linkKey(id), statements[key]?.count ?? 0 < 16 else { continue }
            statements[key, default: []].unite([reference])
        }
        attribute(reference, to: statement.authors, informants: statement.informants)
        return reference
    }

    /// The minutes east of UTC that a time of the statement states.
    private func offset(of statement: ClinicalStatement) -> Int? {
        for time in statement.effectiveTimes {
            let interval = time.interval
            for leaf in [interval.value, interval.low?.value ?? .empty, interval.high?.value ?? .empty]
            where leaf.unrecorded.utf8.count > 12 {
                if let offset = CDATime(leaf.unrecorded)?.offset { return offset }
            }
        }
        for author in statement.authors {
            if let leaf = author.time?.value, let offset = CDATime(leaf.unrecorded)?.offset { return offset }
        }
        return nil
    }
}
