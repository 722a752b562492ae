import CCDA
import FHIRR4
import Findings
import MappingTables

/// Notes written in full; rule B80.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-notes.html>
extension CCDAMapping {
    /// A note as a document of its own.
    func note(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(act), !act.isNegated else { return plannedAct(act, scope) }
        var document = DocumentReference(status: documentStatus(act))
        document.identifier = identifiers(act.ids)
        document.type = noteType(act)
        document.category = [Self.clinicalNote]
        document.subject = patient
        document.content = [DocumentReference.Content(attachment: attachment(act))]
        let authorship = authorship(of: act, in: scope)
        document.author = act.authors.compactMap { actor($0)?.requester }.uniqued
        if document.author.isEmpty, let author = authorship.latest?.requester { document.author = [author] }
        document.date = act.authors.lazy.compactMap { $0.time.flatMap { self.instant($0.point) } }.first.map {
            Primitive($0)
        }
        document.context = context(act, scope)
        for participant in act.participants {
            _ = period(participant.time)
            let actor = actor(participant)
            if participant.typeCode.unrecorded == "LA" { document.authenticator = actor?.author }
        }
        document.description = notes(of: act).first?.text
        let reference = file(document, of: act, in: scope)
        addReferences(act, to: reference)
        link(visits(act), ["Encounter"]) { [unowned self] found in
            register.update(reference) { (known: inout DocumentReference) in
                known.context = known.context ?? DocumentReference.Context()
                known.context?.encounter = found
            }
        }
        let parts = others(of: act, in: scope)
        register.update(reference) { (known: inout DocumentReference) in
            let related = parts.filter { $0.kind != "Encounter" }
            guard !related.isEmpty else { return }
            known.context = known.context ?? DocumentReference.Context()
            known.context?.related.unite(related)
        }
        return [reference]
    }

    private func documentStatus(_ act: ClinicalStatement) -> Primitive {
        act.statusCode.flatMap { text($0.code) } == "nullified" ? "entered-in-error" : "current"
    }

    /// The kind of note by a translation, else by its code.
    private func noteType(_ act: ClinicalStatement) -> CodeableConcept {
        var type = requiredCode(act)
        if type.coding.count > 1, let plain = type.coding.firstIndex(where: { $0.code == "34109-9" }) {
            type.coding.append(type.coding.remove(at: plain))
        }
        return type
    }

    /// The file itself, else the words as XHTML.
    private func attachment(_ act: ClinicalStatement) -> Attachment {
        guard let text = act.text else { return Attachment(extensions: [.dataAbsentReason("unknown")]) }
        if text.representation.unrecorded == "B64", let data = ledger.use(text.text) {
            let base64 = data.filter { !$0.isWhitespace }
            return Attachment(contentType: branch(text.mediaType) ?? "application/octet-stream", data: base64)
        }
        if !text.reference.isEmpty, let div = narrative.xhtml(of: text.reference.unrecorded) {
            ledger.mark(text.reference.index, .mapped)
            let bytes = Array(div.utf8)
            return Attachment(contentType: "application/xhtml+xml", data: Base64.encode(bytes), size: bytes.count)
        }
        guard let words = words(text) else { return Attachment(extensions: [.dataAbsentReason("unknown")]) }
        let bytes = Array(words.utf8)
        return Attachment(contentType: "text/plain", data: Base64.encode(bytes), size: bytes.count)
    }

    private func context(_ act: ClinicalStatement, _ scope: EntryScope) -> DocumentReference.Context? {
        var context = DocumentReference.Context()
        context.period = period(act.effectiveTime)
        if let visit = scope.encounter { context.encounter = [visit] }
        return context == DocumentReference.Context() ? nil : context
    }

    /// Ids of visits to which the note belongs.
    private func visits(_ act: ClinicalStatement) -> [II] {
        act.relationships.filter { $0.isTyped("COMP") || $0.isTyped("REFR") }.compactMap(\.statement)
            .filter { $0.kind == .encounter }.flatMap(\.ids)
    }

    /// Files outside the document that hold the note.
    private func addReferences(_ act: ClinicalStatement, to document: Reference) {
        for external in act.references {
            let ids = identifiers(external.ids)
            let type = concept(external.code)
            register.update(document) { (known: inout DocumentReference) in
                known.identifier.unite(ids)
                if let type { known.type?.coding.unite(type.coding) }
            }
            keepAsStructure(external)
        }
    }

    private static let clinicalNote = CodeableConcept(
        coding: [
            Coding(
                system: "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
                code: "clinical-note",
                display: "Clinical Note"
            )
        ]
    )
}
