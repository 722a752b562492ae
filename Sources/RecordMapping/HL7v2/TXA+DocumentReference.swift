import FHIRR4
import Findings
import HL7v2
import MappingTables

extension DocumentReference {
    /// What a TXA and the OBX after it say of a document: rule C71.
    ///
    /// Source: v2-to-FHIR segment map TXA[DocumentReference],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-txa-to-documentreference.html>
    init(_ txa: TXA, event: String, content: [Content], _ context: MessageContext) {
        _ = context.branch(txa.setID)
        let number = context.identifier(txa.uniqueNumber)
        self.init(
            id: context.id(of: DocumentReference.kind, Array(ifAny: number), from: txa.segment),
            status: DocumentReference.status(txa, event, context)
        )
        self.content = content
        masterIdentifier = number
        subject = context.subject
        type = DocumentReference.type(txa, context)
        docStatus = DocumentReference.docStatus(txa, context)
        date = context.instant(txa.originated)
        people(txa, context)
        relate(txa, event, context)
        identifier = txa.placerNumbers.compactMap { context.identifier($0, type: "PLAC") }
        identifier += Array(ifAny: context.identifier(txa.fillerNumber, type: "FILL"))
        description = txa.descriptions.compactMap { context.text($0) }.joined(separator: "; ")
        let change = context.text(txa.changeReason)
        if description?.isEmpty == true {
            description = change
        } else if let change {
            extensions.append(Extension("urn:chartway:change-reason", .string(change)))
        }
        if let word = context.text(txa.confidentiality) {
            securityLabel = [CodeableConcept(coding: [context.confidentiality(Coding(code: word))], text: word)]
        }
        var place = Context()
        place.encounter = Array(ifAny: context.encounter)
        place.period = context.time(txa.activity).map { Period(start: $0) }
        if place != Context() { self.context = place }
        attach(txa, context)
        extensions += context.remaining(txa.segment, RemainingFields.txa)
        extensions += context.raw(txa.segment)
    }

    /// TXA-19, and T11 takes a document back.
    private static func status(_ txa: TXA, _ event: String, _ context: MessageContext) -> Primitive {
        let stated = context.code(txa.availability, by: .v2ReferenceStatus)
        if event == "T11" { return "entered-in-error" }
        return stated.map { Primitive($0) } ?? "current"
    }

    private static func docStatus(_ txa: TXA, _ context: MessageContext) -> String? {
        context.code(txa.completion, by: .v2DocumentStatus)
    }

    /// Table 0270, with LOINC where it has an image.
    private static func type(_ txa: TXA, _ context: MessageContext) -> CodeableConcept? {
        guard var concept = context.concept(txa.kind, by: .v2DocumentType) else { return nil }
        let code = context.text(txa.kind.code) ?? ""
        if concept.coding.isEmpty, let found = context.tables.translate(code, by: .v2DocumentTypeCode) {
            concept.coding = [Coding(found)]
        }
        return concept
    }

    private mutating func people(_ txa: TXA, _ context: MessageContext) {
        author = context.practitioners(txa.originators, at: txa.segment)
        let signed = context.practitioners(txa.authentications, at: txa.segment)
        let assigned = context.practitioners(txa.authenticators, at: txa.segment)
        authenticator = signed.first ?? assigned.first
        for person in (signed + assigned) where person != authenticator {
            extensions.append(Extension("urn:chartway:authenticator", .reference(person)))
        }
        let providers = context.practitioners(txa.activityProviders, at: txa.segment)
        if author.isEmpty {
            author = providers
        } else {
            let others = providers.filter { !author.contains($0) }
            extensions += others.map { Extension("urn:chartway:activity-provider", .reference($0)) }
        }
        for person in context.practitioners(txa.transcribers, at: txa.segment) {
            extensions.append(Extension("urn:chartway:transcriber", .reference(person)))
        }
        for person in context.practitioners(txa.copiesTo, at: txa.segment) {
            extensions.append(Extension("urn:chartway:copy-to", .reference(person)))
        }
    }

    /// T05 and T06 append, T09 and T10 replace (TXA-13).
    private mutating func relate(_ txa: TXA, _ event: String, _ context: MessageContext) {
        guard let parent = context.identifier(txa.parentNumber) else { return }
        let code = ["T05", "T06", "T07", "T08"].contains(event) ? "appends" : "replaces"
        relatesTo = [RelatesTo(code: code, target: Reference(type: "DocumentReference", identifier: parent))]
    }

    private mutating func attach(_ txa: TXA, _ context: MessageContext) {
        let name = context.text(txa.fileName)
        let presentation = context.text(txa.presentation, .structural)
        // Some send the code with its words (C10).
        context.ledger.markUnread(txa.segment[3].leaves, .structural)
        if content.isEmpty {
            content = [Content(attachment: Attachment(title: name, extensions: [.dataAbsentReason("unknown")]))]
        }
        for index in content.indices {
            content[index].attachment.title = content[index].attachment.title ?? name
            if content[index].attachment.contentType == nil, presentation == "TX" || presentation == "FT" {
                content[index].attachment.contentType = "text/plain"
            }
        }
    }
}
