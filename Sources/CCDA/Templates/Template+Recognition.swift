import Findings
import XMLTree

extension ClinicalStatement {
    /// What it is by its template ids: of several known ones that of the most specific guide, of equals the first.
    package var template: Template? { Template.first(of: element) }

    /// Whether one of its template ids has this meaning.
    package func conforms(to template: Template) -> Bool {
        var ids = element.elements(named: "templateId")
        while let id = ids.next() {
            if TemplateTable.row(of: id)?.template == template { return true }
        }
        return false
    }

    /// The first statement among its relationships with this meaning.
    package func related(_ template: Template) -> ClinicalStatement? {
        for relationship in relationships {
            if let statement = relationship.statement, statement.conforms(to: template) { return statement }
        }
        return nil
    }
}

extension Template {
    /// The meaning of the ids of an element.
    static func first(of element: XMLElement) -> Template? {
        var best: TemplateTable.Row?
        var ids = element.elements(named: "templateId")
        while let id = ids.next() {
            guard let row = TemplateTable.row(of: id) else { continue }
            if let known = best, known.rank <= row.rank { continue }
            best = row
        }
        return best?.template
    }
}

extension Role {
    /// What it is by its template ids.
    package var template: Template? { Template.first(of: element) }
}

extension Precondition {
    /// What it is by its template ids.
    package var template: Template? { Template.first(of: criterion) }
}

extension Section {
    /// The LOINC code by which the section is known: that of its template, else its own.
    package var loinc: String? {
        for id in templates {
            if let code = SectionTable.codes[id.root.unrecorded] { return code }
        }
        guard let code, code.codeSystem.unrecorded == "2.16.840.1.113883.6.1", !code.code.isEmpty else { return nil }
        return SectionTable.synonyms[code.code.unrecorded] ?? code.code.unrecorded
    }

    /// Whether its template and its code name two different sections.
    package var contradictsItself: Bool {
        guard let code, code.codeSystem.unrecorded == "2.16.840.1.113883.6.1" else { return false }
        let own = SectionTable.synonyms[code.code.unrecorded] ?? code.code.unrecorded
        let codes = Set(templates.compactMap { SectionTable.codes[$0.root.unrecorded] })
        return SectionTable.known.contains(own) && !codes.isEmpty && !codes.contains(own)
    }
}
