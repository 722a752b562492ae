package import Findings
package import XMLTree

/// What somebody or something is to the patient or to an organization: employee, relative, device, place.
///
/// CDA has a class for each use; they share these members and differ in the names of two children.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ParticipantRole.html>
package struct Role: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// The element's own name.
    package enum Kind: String, Sendable, CaseIterable {
        case assignedAuthor, assignedEntity, assignedCustodian, participantRole, associatedEntity, relatedEntity
        case intendedRecipient, healthCareFacility, specimenRole, relatedSubject, guardian
    }

    static let kinds = KindTable<Kind>()

    private static let organizations: [XMLName] = [
        "representedOrganization", "representedCustodianOrganization", "receivedOrganization", "scopingOrganization",
        "serviceProviderOrganization", "guardianOrganization", "scopingEntity",
    ]

    package var kind: Kind? { Self.kinds[element] }
    /// `PRS` a relative, `MANU` a product, `SDLOC` a place, and others.
    package var classCode: Leaf { element.attribute("classCode") }
    package var templates: [II] { all("templateId") }
    /// A custodian has no ids of its own.
    package var ids: [II] { all("id") }
    package var code: CD? { one("code") }
    package var specialty: CD? { one("specialty", in: .sdtc) }
    package var addresses: [AD] { all("addr") }
    package var telecoms: [TEL] { all("telecom") }

    /// Who or what plays the role.
    package var player: Player? { Player.kinds.child(of: element).map(Player.init) }

    /// For whom the role is played.
    package var organization: CDAOrganization? {
        element.children.first { $0.position(in: Self.organizations) != nil }.map(CDAOrganization.init)
    }
}
