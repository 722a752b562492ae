import ClinicalRecord
import FHIRR4
import Findings
import HealthCards

/// A card that nobody trusted vouches for: a document that somebody handed in, never a fact.
///
/// It is filed under a person of its own who is not described, so that no name in it can match anybody (7.1).
struct UnverifiedCard {
    let card: HealthCard
    /// Whoever handed it in.
    let source: String
    /// What they handed in, of which the card may be a part.
    let original: [UInt8]

    private static let values = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"

    func contribution(at path: String) -> Contribution {
        let subject = derived("Patient")
        let id = derived("DocumentReference")
        var document = DocumentReference(id: id, status: "current")
        document.frame.meta = Meta(
            security: [
                Coding(system: Self.values, code: "PATAST", display: "patient asserted"),
                Coding(system: Self.values, code: "UNCERTREL", display: "uncertain reliability"),
            ],
            tag: [Coding(system: "urn:chartway:trust", code: "unverified", display: "Unverified")]
        )
        document.subject = Reference("Patient/\(subject)")
        document.author = [Reference("Patient/\(subject)")]
        document.description = "SMART Health Card, unverified"
        let file = Attachment(
            contentType: "application/smart-health-card",
            url: "urn:sha256:\(ContentHash.sha256(original))",
            size: original.count
        )
        document.content = [DocumentReference.Content(attachment: file)]
        let resource = ContributedResource(
            kind: "DocumentReference",
            id: id,
            json: document.json(),
            place: Place(path: path)
        )
        return Contribution(source: source, subjectID: subject, patient: nil, resources: [resource])
    }

    /// Where the elements of the document come from: nothing in it is a word of the card.
    func lineage(kind: String, id: String, at path: String, element asked: String?) -> ResourceLineage? {
        let resource = contribution(at: path).resources.first { $0.kind == kind && $0.id == id }
        guard let resource, let elements = JSONElements(resource.json) else { return nil }
        let lineages = elements.all.map { element in
            let value = String(decoding: element.value, as: UTF8.self)
            return ElementLineage(path: element.path, value: value, origin: Self.origin(of: element.path))
        }
        return ResourceLineage(
            kind: kind,
            id: id,
            place: resource.place,
            elements: lineages.filter { asked.map($0.isAt) ?? true },
            json: resource.json
        )
    }

    private static func origin(of path: String) -> ElementLineage.Origin {
        if path == "id" || path.hasSuffix(".reference") { return .rule("A26") }
        return path.hasSuffix("attachment.url") || path.hasSuffix("attachment.size") ? .whole : .fixed
    }

    private func derived(_ kind: String) -> String {
        ResourceID.derive(source: source, kind: kind, document: card.documentID, content: [])
    }
}
