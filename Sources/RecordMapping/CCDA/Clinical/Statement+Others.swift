import CCDA
import FHIRR4
import Findings
import MappingTables

/// Statements inside a statement that are none of its own elements.
extension CCDAMapping {
    /// Files what nobody has read yet of the statements inside.
    func others(of statement: ClinicalStatement, in scope: EntryScope) -> [Reference] {
        let inner = scope.inside(statement)
        var references: [Reference] = []
        for relationship in statement.parts {
            guard let part = relationship.statement, part.template != .comment, isUnread(part),
                !claimed.contains(part.number)
            else { continue }
            if part.template == .entryReference {
                for id in part.ids { _ = identifier(id) }
                keepAsStructure(part)
            } else {
                references += self.statement(part, in: inner)
            }
        }
        return references.uniqued
    }

    /// What an instruction inside a statement tells the patient, with its code where it has one.
    func instructions(_ statement: ClinicalStatement) -> [Annotation] {
        statement.relationships.compactMap { relationship in
            guard let part = relationship.statement, part.template == .instruction, !part.isNegated, !isCoded(part)
            else { return nil }
            let text = words(part.text) ?? concept(part.code)?.text
            claim(part)
            return text.map { Annotation(text: $0) }
        }
    }

    private func isCoded(_ statement: ClinicalStatement) -> Bool { !(statement.code?.code.isEmpty ?? true) }

    /// Links to entries elsewhere in the document, made once all of them are filed.
    func link(_ ids: [II], _ kinds: Set<String>, _ use: @escaping ([Reference]) -> Void) {
        guard !ids.isEmpty else { return }
        later.append { [unowned self] in
            let found = ids.flatMap { filed([$0], kinds: kinds) }.uniqued
            if !found.isEmpty { use(found) }
        }
    }

    /// Links to the entries that a statement points to by reference; one that is nowhere keeps its number.
    func linkEntries(
        _ statement: ClinicalStatement,
        _ kinds: Set<String>? = nil,
        _ use: @escaping ([Reference]) -> Void
    ) {
        let ids = entryReferences(statement).filter { !$0.isNull }
        guard !ids.isEmpty else { return }
        later.append { [unowned self] in
            var found: [Reference] = []
            for id in ids {
                let known = Self.linkKey(id).flatMap { statements[$0] } ?? []
                if known.isEmpty, let identifier = identifier(id) {
                    ledger.note(.warning, .referenceDangling, at: id.root)
                    found.append(Reference(identifier: identifier))
                }
                found += known.filter { kinds?.contains($0.kind) ?? true }
            }
            if !found.isEmpty { use(found.uniqued) }
        }
    }

    /// Links to entries for which the resource has no element of its own.
    func tieEntries(_ statement: ClinicalStatement, to whole: Reference) {
        linkEntries(statement) { [unowned self] found in tie(found, to: whole) }
    }

    /// The ids of an act around others lead to what was filed for those.
    func bind(_ ids: [II], to references: [Reference]) {
        for id in ids {
            guard let key = Self.linkKey(id), statements[key] == nil else { continue }
            statements[key] = references
        }
    }

    /// Ids of the reasons, of whatever template.
    func reasonIDs(_ statement: ClinicalStatement) -> [II] {
        statement.relationships.filter { $0.isTyped("RSON") || $0.statement?.template == .indication }
            .compactMap(\.statement).flatMap(\.ids)
    }

    /// Points from a resource to one that belongs to it and for which R4 has no element.
    static func related(_ reference: Reference) -> Extension {
        Extension("urn:chartway:related-entry", .reference(reference))
    }

    /// What was filed for the parts of a resource is tied to it: observations as part of it, all else by extension.
    func tie(_ parts: [Reference], to whole: Reference) {
        register.extend(whole, parts.filter { $0 != whole }.map(Self.related))
    }
}
