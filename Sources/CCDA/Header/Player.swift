package import Findings
package import XMLTree

/// A person, device, place or substance that plays a role.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-PlayingEntity.html>
package struct Player: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// The element's own name.
    package enum Kind: String, Sendable, CaseIterable {
        case assignedPerson, relatedPerson, associatedPerson, informationRecipient, guardianPerson, subject
        case assignedAuthoringDevice, playingDevice
        case playingEntity, specimenPlayingEntity, location
    }

    static let kinds = KindTable<Kind>()

    package var kind: Kind? { Self.kinds[element] }

    package var isPerson: Bool {
        switch kind {
        case .assignedPerson, .relatedPerson, .associatedPerson, .informationRecipient, .guardianPerson, .subject: true
        default: false
        }
    }

    package var classCode: Leaf { element.attribute("classCode") }
    package var code: CD? { one("code") }
    package var names: [EN] { all("name") }
    package var quantities: [PQ] { all("quantity") }
    package var description: ED? { one("desc") }
    package var manufacturerModelName: ED? { one("manufacturerModelName") }
    package var softwareName: ED? { one("softwareName") }
    package var addresses: [AD] { all("addr") }
    package var birthTime: TS? { one("birthTime") ?? one("birthTime", in: .sdtc) }
    package var deceasedInd: Leaf { value(of: "deceasedInd", in: .sdtc) }
    package var deceasedTime: TS? { one("deceasedTime", in: .sdtc) }
    package var administrativeGender: CD? { one("administrativeGenderCode") }
    package var ids: [II] { all("id") + all("id", in: .sdtc) }
}
