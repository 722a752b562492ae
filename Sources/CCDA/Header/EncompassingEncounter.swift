package import XMLTree

/// The visit or stay during which the document came to be.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-EncompassingEncounter.html>
package struct EncompassingEncounter: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var code: CD? { one("code") }
    package var effectiveTime: IVL<TS>? { one("effectiveTime") }
    package var disposition: CD? { one("dischargeDispositionCode") ?? one("dischargeDispositionCode", in: .sdtc) }
    package var admissionSource: CD? { one("admissionReferralSourceCode", in: .sdtc) }
    package var responsibleParty: Participation? { one("responsibleParty") }
    package var participants: [Participation] { all("encounterParticipant") }
    package var location: Role? {
        element.first(named: "location")?.first(named: "healthCareFacility").map(Role.init)
    }
}
