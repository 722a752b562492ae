import FHIRR4
import HL7v2
import MappingTables

/// Documents; rule C71 backwards.
///
/// Source: HL7 v2.5.1, section 9.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmTXA.htm>
extension MessageWriting {
    /// MDM^T02^MDM_T02, one for each document that holds something or says where it is.
    func documents() -> [WrittenMessage] {
        facts(DocumentReference.self).compactMap { fact in
            let document = fact.resource
            guard document.status.value != "entered-in-error" else { return nil }
            var message = start("MDM", "T02", "MDM_T02")
            visit(document.context?.encounter.first, in: &message, required: true)
            message.add(txa(fact), saying: "DocumentReference", fact.id)
            for form in document.content.map(\.attachment) {
                message.add(obx(form, Self.name(of: form) ?? document.type, asText: true, message.count("OBX") + 1))
            }
            guard message.count("OBX") > 0 else { return nil }
            written.insert(fact.id)
            return message
        }
    }

    /// What an enclosure is called, if that is not what the document is called.
    private static func name(of form: Attachment) -> CodeableConcept? {
        guard case .concept(let code)? = form.extensions["urn:chartway:OBX-3"]?.value else { return nil }
        return code
    }

    private func txa(_ fact: Fact<DocumentReference>) -> SegmentDraft {
        let document = fact.resource
        var txa = SegmentDraft("TXA")
        txa.set(1, text: "1")
        txa.set(2, coded(document.type, by: .v2DocumentType))
        txa.set(4, text: dtm(document.context?.period?.start))
        txa.set(6, text: dtm(document.date))
        txa.add(9, document.author.map { xcn($0) })
        txa.set(12, ei(document.masterIdentifier ?? numbers([], of: fact.id).first))
        txa.set(13, ei(document.relatesTo.lazy.compactMap(\.target.identifier).first))
        txa.add(14, document.identifier.filter { kind($0) == "PLAC" }.map { ei($0) })
        txa.set(15, ei(document.identifier.first { kind($0) != "PLAC" }))
        txa.set(16, text: document.content.lazy.compactMap(\.attachment.title).first)
        txa.set(17, text: spelling(document.docStatus, by: .v2DocumentStatus))
        txa.set(18, text: document.securityLabel.first.flatMap { $0.text ?? $0.coding.first?.code })
        txa.set(19, text: spelling(document.status.value, by: .v2ReferenceStatus))
        txa.add(22, xcn(document.authenticator))
        others(document, in: &txa)
        txa.set(25, text: document.description)
        keep(document.extensions, in: &txa, RemainingFields.txa)
        return txa
    }

    /// Who else had to do with the document, and why it was changed.
    private func others(_ document: DocumentReference, in txa: inout SegmentDraft) {
        let fields = [
            ("activity-provider", 5), ("authenticator", 10), ("transcriber", 11), ("copy-to", 23),
        ]
        for found in document.extensions {
            guard let (_, field) = fields.first(where: { found.url == "urn:chartway:\($0.0)" }) else { continue }
            if case .reference(let person)? = found.value { txa.add(field, xcn(person)) }
        }
        if case .string(let reason)? = document.extensions["urn:chartway:change-reason"]?.value {
            txa.set(21, text: reason)
        }
    }
}
