import CCDA
import FHIRR4

/// Notes and links that entries of all kinds have; rule A30 backwards.
extension CCDAWriting {
    /// Notes as comments, each with its author and time.
    func addNotes(_ notes: [Annotation], to statement: inout StatementMarkup, in section: inout WrittenSection) {
        for note in notes where !note.text.isEmpty {
            let cell = section.narrative.addNote(note.text)
            statement.relationships.append(comment(note, cell: cell, "entryRelationship"))
        }
    }

    /// A note as a comment, in the element that ties it to what it is about.
    func comment(_ note: Annotation, cell: String, _ name: String) -> Markup {
        var comment = StatementMarkup("act", classCode: "ACT")
        comment.templates = [("2.16.840.1.113883.10.20.22.4.64", nil)]
        comment.code = Self.fixed("48767-8", Self.loinc, "Annotation comment")
        comment.text = text(note.text, cell: cell)
        comment.hasStatus = false
        if note.author != nil || note.time?.value != nil { comment.authors = [author(of: note)] }
        guard name == "entryRelationship" else { return Markup(name, [:], [comment.markup]) }
        return Markup(name, ["typeCode": "SUBJ", "inversionInd": "true"], [comment.markup])
    }

    private func author(of note: Annotation) -> Markup {
        let who: Reference =
            switch note.author {
            case .reference(let reference): reference
            case .string(let words): Reference(display: words)
            case nil: Reference()
            }
        return author(AuthoredStatement(isAuthor: true, who: who, onBehalfOf: nil, time: note.time?.value))
    }

    /// Why: the codes themselves, and links to entries elsewhere in the document.
    func addReasons(_ codes: [CodeableConcept], _ links: [Reference], to statement: inout StatementMarkup) {
        for reason in codes {
            var indication = StatementMarkup("observation", classCode: "OBS")
            indication.templates = [("2.16.840.1.113883.10.20.22.4.19", "2014-06-09")]
            indication.ids = ids(Self.partIDs(reason.extensions))
            indication.code = Self.fixed("55607006", Self.snomed, "Problem")
            indication.status = "completed"
            indication.details = [code(reason, "value", type: "CD")]
            statement.relate(indication, "RSON")
        }
        for link in links {
            guard let reference = entryReference(link) else { continue }
            statement.relate(reference, "RSON")
        }
    }

    /// A link to an entry elsewhere in the document.
    func entryReference(_ link: Reference) -> StatementMarkup? {
        let numbers: (ids: [Identifier], id: String)? =
            fact(link, as: Condition.self).map { ($0.resource.identifier, $0.id) }
            ?? fact(link, as: Observation.self).map { ($0.resource.identifier, $0.id) }
        guard let numbers else { return nil }
        var reference = StatementMarkup("act", classCode: "ACT")
        reference.templates = [("2.16.840.1.113883.10.20.22.4.122", nil)]
        reference.ids = Array(ids(numbers.ids, of: numbers.id).prefix(1))
        reference.code = Markup("code", ["nullFlavor": "NP"])
        reference.status = "completed"
        return reference
    }

    /// The ids that parts without a resource of their own brought along.
    static func partIDs(_ extensions: [Extension]) -> [Identifier] {
        extensions.compactMap {
            guard $0.url == "urn:chartway:part-identifier", case .identifier(let id) = $0.value else { return nil }
            return id
        }
    }

    /// An observation inside an entry that has one coded value.
    func part(_ template: (String, String?), _ code: Markup, _ value: Markup) -> StatementMarkup {
        var part = StatementMarkup("observation", classCode: "OBS")
        part.templates = [template]
        part.code = code
        part.status = "completed"
        part.details = [value]
        return part
    }

    static let assertion = Markup("code", ["code": "ASSERTION", "codeSystem": actCode])

    /// The first code of a concept.
    static func firstCode(_ concept: CodeableConcept?) -> String? { concept?.coding.lazy.compactMap(\.code).first }
}
