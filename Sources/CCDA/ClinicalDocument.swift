public import Findings
package import XMLTree

/// A CDA document of any kind, or a fragment of one: a section, an entry, a participant by itself.
///
/// Reading checks that the bytes are such a document and nothing more; every part is looked up when it is asked for.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ClinicalDocument.html>
public struct ClinicalDocument: CDAElement, LeafBearing {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// Reads a document.
    ///
    /// - Parameter bytes: As received; decoded by their byte order mark and declaration.
    /// - Throws: Why it is none, and the line.
    public init(_ bytes: [UInt8]) throws(DocumentError) {
        do {
            element = try XMLTree(bytes).root
        } catch {
            throw DocumentError(DocumentError.Code(error.code), at: error.place)
        }
        guard element.namespace == .hl7 || element.namespace == .none || element.namespace == .sdtc,
            isWhole || Self.fragments.contains(element.name)
        else { throw DocumentError(.foreign, at: element.place) }
    }

    /// Whether the root is a `ClinicalDocument`; else it is a fragment.
    public var isWhole: Bool { element.isNamed("ClinicalDocument") }

    /// How many leaves hold something.
    public var leafCount: Int { element.tree.leafCount }

    /// Where a leaf stands.
    public func place(ofLeaf index: Int32) -> Place { element.tree.place(ofLeaf: index) }

    /// The sections of the body, in their order; a fragment that is a section is the only one.
    public var sections: [Section] {
        if element.isNamed("section") { return [Section(element)] }
        let body =
            isWhole
            ? element.first(named: "component")?.first(named: "structuredBody")
            : element.isNamed("structuredBody") ? element : element.first(named: "structuredBody")
        return body.map { Section($0).sections } ?? Section(element).loose
    }

    /// What examples of the standard show by itself.
    private static let fragments: Set<String> = [
        "section", "component", "structuredBody", "entry", "entryRelationship", "act", "encounter", "observation",
        "organizer", "procedure", "substanceAdministration", "supply", "observationMedia", "recordTarget", "author",
        "dataEnterer", "informant", "custodian", "informationRecipient", "legalAuthenticator", "authenticator",
        "participant", "documentationOf", "componentOf", "encompassingEncounter", "inFulfillmentOf", "authorization",
        "relatedDocument", "performer", "participantRole", "manufacturedProduct", "externalDocument", "reference",
        "assignedAuthor", "assignedEntity", "encounterParticipant", "relatedSubject", "addr", "signatureText",
        "patientRole", "patient", "serviceEvent", "consumable", "value", "code", "id", "name", "telecom", "subject",
        "precondition", "location", "referenceRange", "text", "effectiveTime", "specimen", "product",
    ]
}
