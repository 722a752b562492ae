import CCDA
import ClinicalRecord
import FHIRR4
import Findings
import Foundation
import MappingTables

/// The document as a file, and its transmission; rules A29, B2 and B82.
extension CCDAMapping {
    /// Files Composition, DocumentReference and the transmission.
    func fileDocument(_ bytes: [UInt8], sections: [Composition.Section]) {
        let composition = composition(sections: sections)
        let key = document.id.flatMap { self.key(of: [$0]) }
        let labels = securityLabel(document.confidentiality)
        let composed = composition.map { register.file($0, key: key, at: document.place) }
        if let composed {
            attribute(composed, to: document.authors, informants: document.informants)
            for author in sectionAuthors { attribute(composed, to: [author], informants: []) }
        }
        let file = documentReference(bytes, composition)
        let reference = register.file(file, key: key, at: document.place)
        if let labels { register.label(labels) }
        transmission(of: [composed, reference].compactMap { $0 }, source: reference)
    }

    private func documentReference(_ bytes: [UInt8], _ composition: Composition?) -> DocumentReference {
        var file = DocumentReference(status: "current")
        file.masterIdentifier = composition?.identifier
        file.docStatus = composition?.status.value
        file.type = composition?.type
        file.subject = patient
        if let date = document.effectiveTime.flatMap({ instant($0) }) { file.date = Primitive(date) }
        file.author = (composition?.author ?? []).filter { $0.reference != nil }
        file.custodian = composition?.custodian
        file.authenticator = composition?.attester.first?.party.flatMap { $0.kind == "Patient" ? nil : $0 }
        file.content = [DocumentReference.Content(attachment: original(bytes))]
        if let body = attachment(document.nonXMLBody) {
            file.content.append(DocumentReference.Content(attachment: body))
        }
        var context = DocumentReference.Context()
        context.encounter = [encounter].compactMap { $0 }
        context.period = composition?.event.first?.period
        context.event = composition?.event.flatMap(\.code) ?? []
        if context != DocumentReference.Context() { file.context = context }
        return file
    }

    /// The bytes themselves are in the archive, found by their hash.
    private func original(_ bytes: [UInt8]) -> Attachment {
        Attachment(
            contentType: "text/xml",
            url: "urn:sha256:\(ContentHash.sha256(bytes))",
            size: bytes.count,
            hash: ContentHash.sha1(bytes)
        )
    }

    /// A body that is a file; above 10 MiB only its kind is told.
    private func attachment(_ body: NonXMLBody?) -> Attachment? {
        guard let body, let content = body.text else { return nil }
        var attachment = Attachment(contentType: text(content.mediaType) ?? "text/plain")
        if content.representation.unrecorded == "B64", let raw = ledger.use(content.text) {
            let data = raw.utf8.filter { $0 > 0x20 }
            guard data.count <= 14 << 20 else {
                ledger.refuse(content.text, .documentRefused)
                return attachment
            }
            attachment.data = String(decoding: data, as: UTF8.self)
            attachment.size = max(0, data.count / 4 * 3 - data.suffix(2).filter { $0 == 0x3D }.count)
        } else if let text = ledger.use(content.text) {
            attachment.data = Data(text.utf8).base64EncodedString()
            attachment.size = text.utf8.count
        } else if let address = text(content.reference) {
            // R4 takes absolute addresses only; a file name beside the document is its title.
            if address.contains(":") { attachment.url = address } else { attachment.title = address }
        }
        return attachment
    }

    /// Who sent the document to whom; rule A29.
    private func transmission(of targets: [Reference], source: Reference) {
        let sender =
            actor(document.custodian)?.organization
            ?? document.authors.lazy.compactMap { self.actor($0)?.requester }.first
        var provenance = Provenance(
            recorded: document.effectiveTime.flatMap { instant($0) }.map { Primitive($0) }
                ?? Primitive(absent: "unknown")
        )
        provenance.target = targets
        provenance.agent = [
            Provenance.Agent(
                type: Self.participantType("transmitter"),
                who: sender ?? Reference(display: site.title)
            )
        ]
        provenance.entity = [Provenance.Entity(role: "source", what: source)]
        _ = register.file(provenance, key: nil, at: document.place)
    }
}
