package import Findings
import XMLTree

/// The header, in the order of the standard.
extension ClinicalDocument {
    package var templates: [II] { all("templateId") }
    package var id: II? { one("id") }
    package var code: CD? { one("code") }
    package var title: ED? { one("title") }
    /// When the document was made.
    package var effectiveTime: TS? { one("effectiveTime") }
    package var confidentiality: CD? { one("confidentialityCode") }
    package var language: CD? { one("languageCode") }
    package var setID: II? { one("setId") }
    package var version: Leaf { value(of: "versionNumber") }
    /// `sdtc:statusCode`: what the source says of the document itself.
    package var status: CD? { one("statusCode", in: .sdtc) }

    package var recordTargets: [RecordTarget] { parts("recordTarget") }
    package var authors: [Participation] { parts("author") }
    package var dataEnterer: Participation? { participations("dataEnterer").first }
    package var informants: [Participation] { parts("informant") }
    package var custodian: Participation? { participations("custodian").first }
    package var informationRecipients: [Participation] { parts("informationRecipient") }
    package var legalAuthenticator: Participation? { participations("legalAuthenticator").first }
    package var authenticators: [Participation] { parts("authenticator") }
    package var participants: [Participation] { parts("participant") }
    package var orders: [ParentDocument] { nested("inFulfillmentOf", "order") }
    package var serviceEvents: [ServiceEvent] { nested("documentationOf", "serviceEvent") }
    package var relatedDocuments: [RelatedDocument] { parts("relatedDocument") }
    package var authorizations: [ParentDocument] { nested("authorization", "consent") }
    package var encompassingEncounter: EncompassingEncounter? {
        let encounters: [EncompassingEncounter] = nested("componentOf", "encompassingEncounter")
        return encounters.first
    }
    package var nonXMLBody: NonXMLBody? {
        element.first(named: "component")?.first(named: "nonXMLBody").map(NonXMLBody.init)
    }

    /// The children of a name; of a fragment, the root if it bears the name.
    private func parts<View: CDAElement>(_ name: XMLName) -> [View] {
        !isWhole && element.isNamed(name) ? [View(element)] : isWhole ? all(name) : []
    }

    private func participations(_ name: XMLName) -> [Participation] { parts(name) }

    private func nested<View: CDAElement>(_ outer: XMLName, _ inner: XMLName) -> [View] {
        if !isWhole, element.isNamed(inner) { return [View(element)] }
        let holders: [RelatedDocument] = parts(outer)
        return holders.flatMap { (holder: RelatedDocument) -> [View] in holder.all(inner) }
    }
}
