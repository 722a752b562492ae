import CCDA
import FHIRR4
import Findings
import MappingTables

/// The body: the tree of sections with the words of every one; rules A3, A6, B4 and B81.
extension CCDAMapping {
    /// Reads all sections, or the loose statements of a fragment.
    func fileBody() -> [Composition.Section] {
        guard !isRefused else {
            for section in document.sections { keepAsText(section) }
            return []
        }
        let scope = EntryScope(section: nil, authors: document.authors, encounter: encounter)
        for entry in document.looseEntries { _ = self.entry(entry, in: scope) }
        if let statement = document.rootStatement { _ = self.statement(statement, in: scope) }
        return document.sections.flatMap { self.section($0, in: scope, depth: 1) }
    }

    /// R4 readers stop at some depth of nesting; sections further inside than this stand beside their parent.
    private static let deepest = 16

    /// A section, and after it those inside it for which it is too deep.
    private func section(_ view: Section, in outer: EntryScope, depth: Int) -> [Composition.Section] {
        let authors = view.authors.isEmpty ? outer.authors : view.authors
        let scope = EntryScope(section: view, authors: authors, encounter: outer.encounter)
        if view.contradictsItself, let code = view.code { ledger.note(.warning, .sectionMismatch, at: code.code) }
        let labels = register.labels
        if let label = securityLabel(view.confidentiality) { register.labels.unite([label]) }
        defer { register.labels = labels }

        var section = Composition.Section()
        section.title = text(view.title)
        section.code = concept(view.code)
        section.author = view.authors.compactMap { actor($0)?.requester }
        sectionAuthors += view.authors
        section.text = narrative(of: view)
        for id in view.ids {
            if let identifier = identifier(id) { section.extensions.append(Self.identified(identifier)) }
        }
        for informant in view.informants { _ = actor(informant) }
        if let language = view.language { _ = text(language.code) }
        section.entry = view.entries.flatMap { self.entry($0, in: scope) }.uniqued
        section.extensions += leftovers.removeValue(forKey: view.number) ?? []
        if let text = view.text { ledger.markUnread(text.leaves, .asTextOnly) }
        let inner = view.sections.flatMap { self.section($0, in: scope, depth: depth + 1) }
        if depth < Self.deepest { section.section = inner }
        section.emptyReason = emptyReason(view, &section)
        // R4 asks for words, entries or sections (invariant cmp-1).
        if section.text == nil, section.entry.isEmpty, section.section.isEmpty {
            section.text = Narrative(status: "empty", div: Self.emptyDiv)
        }
        return depth < Self.deepest ? [section] : [section] + inner
    }

    private func narrative(of view: Section) -> Narrative? {
        guard let text = view.text else { return nil }
        let (div, wasCleaned) = narrative.xhtml(of: text)
        if wasCleaned { ledger.note(.note, .narrativeCleaned, at: anchor(of: text)) }
        return div.map { Narrative(status: "additional", div: $0) }
    }

    /// Why a section has no entries: as the section says, or because all it says is that nothing is known of.
    private func emptyReason(_ view: Section, _ section: inout Composition.Section) -> CodeableConcept? {
        let statements = section.entry.compactMap(\.reference)
        if !statements.isEmpty {
            guard statements.allSatisfy(noneKnown.contains) else { return nil }
            section.entry = []
            return Self.nilKnown
        }
        if saidNone.contains(view.number) { return Self.nilKnown }
        guard view.isNull, view.entries.isEmpty else { return nil }
        return lookUp(view.nullFlavor.unrecorded, .cdaEmptyReason).map(Self.concept)
    }

    /// A label that access policies read; `N` says nothing (rule A31).
    func securityLabel(_ cd: CD?) -> Coding? {
        guard let cd, !cd.code.isEmpty else { return nil }
        guard cd.code.unrecorded != "N" else {
            omit(cd, .o6)
            return nil
        }
        guard let coding = coding(cd) else { return nil }
        let system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
        return Coding(system: coding.system ?? system, code: coding.code, display: coding.display)
    }

    private static func identified(_ identifier: Identifier) -> Extension {
        Extension("urn:chartway:section-id", .identifier(identifier))
    }

    static let nilKnown = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/list-empty-reason",
                code: "nilknown",
                display: "Nil Known"
            )
        ]
    )

    private static let emptyDiv = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>-</p></div>"
}
