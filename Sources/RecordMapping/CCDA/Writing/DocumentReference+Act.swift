import CCDA
import FHIRR4
import Foundation

/// Notes written in full; rule B80 backwards.
///
/// Source: C-CDA R2.1 companion guide, Notes Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func notes() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.65",
            release: "2016-11-01",
            code: "34109-9",
            display: "Note",
            title: "Notes",
            sentence: "",
            isRequired: false
        )
        var section = WrittenSection(kind, prefix: "note", headers: ["Note", "Date", "Text"])
        for fact in facts(DocumentReference.self) where fact.resource.status.value == "current" {
            guard let attachment = fact.resource.content.first?.attachment, isNote(fact.resource) else { continue }
            let statement = note(fact, attachment, in: &section)
            section.add(statement)
        }
        return section
    }

    /// Files that documents came in are not part of what they say.
    private func isNote(_ document: DocumentReference) -> Bool {
        document.category.contains { $0.coding.contains { $0.code == "clinical-note" } }
            && document.content.first?.attachment.data != nil
    }

    private func note(
        _ fact: Fact<DocumentReference>,
        _ attachment: Attachment,
        in section: inout WrittenSection
    ) -> StatementMarkup {
        let document = fact.resource
        var act = StatementMarkup("act", classCode: "ACT")
        act.templates = [("2.16.840.1.113883.10.20.22.4.202", "2016-11-01")]
        act.ids = ids(document.identifier, of: fact.id)
        var type = document.type ?? CodeableConcept()
        type.coding.removeAll { $0.code == "34109-9" }
        type.coding.insert(Coding(system: "http://loinc.org", code: "34109-9", display: "Note"), at: 0)
        act.code = code(type)
        act.status = "completed"
        act.times = [document.context?.period.map { time(.period($0)) } ?? point(document.date, "effectiveTime")]
        let words = words(of: attachment)
        let cell = words == nil ? nil : section.narrative.nextID()
        section.narrative.addRow([(shown(document.type), nil), (shown(document.date), nil), (words, cell)])
        act.text = words.map { text($0, cell: nil) } ?? file(attachment)
        act.authors = authors(of: fact.id, recorder: document.author.first, recorded: document.date)
        act.informants = informants(of: fact.id, sources: fact.sources)
        return act
    }

    private func words(of attachment: Attachment) -> String? {
        guard kind(of: attachment) == "text/plain", let data = attachment.data.flatMap({ Data(base64Encoded: $0) })
        else { return nil }
        return String(data: data, encoding: .utf8)
    }

    /// The media type without parameters, which CDA does not take.
    private func kind(of attachment: Attachment) -> String? {
        attachment.contentType?.split(separator: ";").first.map { $0.filter { !$0.isWhitespace } }
    }

    private func file(_ attachment: Attachment) -> Markup {
        Markup(
            "text",
            ["mediaType": kind(of: attachment), "representation": "B64"],
            text: attachment.data ?? ""
        )
    }
}
