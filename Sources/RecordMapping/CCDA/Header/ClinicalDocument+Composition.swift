import CCDA
import FHIRR4
import Findings
import MappingTables

/// The document as a Composition; rules B2 and B4.
extension CCDAMapping {
    /// - Returns: `nil` for a fragment without sections.
    func composition(sections: [Composition.Section]) -> Composition? {
        guard document.isWhole || !sections.isEmpty else { return nil }
        let type = concept(required: document.code)
        var composition = Composition(
            status: documentStatus,
            type: type,
            date: dateTime(document.effectiveTime) ?? Primitive(absent: "unknown"),
            title: words(document.title) ?? type.text ?? type.coding.first?.display ?? "-"
        )
        composition.language = document.language.flatMap { text($0.code) }.flatMap(Self.languageTag)
        composition.identifier = identifier(document.id)
        composition.subject = patient
        composition.encounter = encounter
        composition.author = document.authors.compactMap { actor($0)?.requester }.uniqued
        if composition.author.isEmpty {
            composition.author = [Reference(extensions: [.dataAbsentReason("unknown")])]
        }
        if let label = securityLabel(document.confidentiality) { composition.confidentiality = label.code }
        composition.custodian = actor(document.custodian)?.organization
        composition.attester = attesters()
        composition.relatesTo = relations()
        composition.event = document.serviceEvents.compactMap(event)
        composition.section = sections
        composition.extensions = participations()
        return composition
    }

    /// Whoever signed.
    private func attesters() -> [Composition.Attester] {
        var list: [Composition.Attester] = []
        let signers = [document.legalAuthenticator].compactMap { $0 }.map { ("legal", $0) }
        for (mode, signer) in signers + document.authenticators.map({ ("professional", $0) }) {
            let party = actor(signer)?.reference("Practitioner", "PractitionerRole", "Patient", "Organization")
            let time = point(signer.time)
            if let words = words(signer.signatureText) { _ = words }
            if let signature = signer.signature { _ = branch(signature.code) }
            guard party != nil || time != nil else { continue }
            list.append(Composition.Attester(mode: mode, time: time, party: party))
        }
        return list
    }

    /// Final, unless nobody signed and the source itself calls it a draft.
    private var documentStatus: Primitive {
        let isSigned = document.legalAuthenticator != nil || !document.authenticators.isEmpty
        let status = document.status.flatMap { branch($0.code) }
        return !isSigned && (status == "active" || status == "new") ? "preliminary" : "final"
    }

    private func relations() -> [Composition.RelatesTo] {
        var list: [Composition.RelatesTo] = []
        for related in document.relatedDocuments {
            guard let code = branch(related.typeCode), let relation = lookUp(code, .cdaDocumentRelation),
                let parent = related.parent
            else { continue }
            for id in parent.ids + [parent.setID].compactMap({ $0 }) {
                guard let identifier = identifier(id) else { continue }
                list.append(Composition.RelatesTo(code: relation.code, target: .identifier(identifier)))
            }
            omit(parent, .o9)
        }
        return list
    }

    private func event(_ view: ServiceEvent) -> Composition.Event? {
        let event = Composition.Event(code: concepts([view.code].compactMap { $0 }), period: period(view.effectiveTime))
        return event == Composition.Event() ? nil : event
    }

    /// Those who took part in the making, for whom R4 has no element: data enterer, recipients, the set and version.
    private func participations() -> [Extension] {
        var extensions: [Extension] = []
        let base = "http://hl7.org/fhir/us/ccda/StructureDefinition/"
        if let enterer = actor(document.dataEnterer)?.reference("Practitioner", "PractitionerRole", "Patient") {
            _ = point(document.dataEnterer?.time)
            extensions.append(Extension(base + "DataEntererExtension", .reference(enterer)))
        }
        for informant in document.informants {
            guard let who = actor(informant)?.performer else { continue }
            extensions.append(Extension(base + "InformantExtension", .reference(who)))
        }
        for recipient in document.informationRecipients {
            guard let who = actor(recipient)?.performer else { continue }
            extensions.append(Extension(base + "InformationRecipientExtension", .reference(who)))
        }
        for order in orders { extensions.append(Extension(base + "OrderExtension", .reference(order))) }
        if let version = text(document.version) {
            extensions.append(Extension(base + "VersionNumber", .string(version)))
        }
        if let set = identifier(document.setID) {
            extensions.append(Extension("urn:chartway:document-set", .identifier(set)))
        }
        return extensions
    }

    /// A BCP 47 tag as R4 allows it; `nil` for what is none.
    static func languageTag(_ code: String) -> String? {
        let isTag = code.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
            default: false
            }
        }
        return isTag && code.utf8.count <= 35 ? code : nil
    }
}
