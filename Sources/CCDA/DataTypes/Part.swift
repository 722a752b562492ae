package import Findings
import XMLTree

/// One part of a name or an address.
package struct Part: Sendable, Hashable {
    /// As the schemas of EN and AD spell it.
    package enum Kind: String, Sendable, CaseIterable {
        case given, family, prefix, suffix, delimiter
        case streetAddressLine, streetName, houseNumber, houseNumberNumeric, direction, unitID, unitType
        case additionalLocator, deliveryAddressLine, postBox, buildingNumberSuffix, careOf, precinct
        case streetNameBase, streetNameType, censusTract, deliveryInstallationArea, deliveryInstallationQualifier
        case deliveryInstallationType, deliveryMode, deliveryModeIdentifier
        case city, county, state, postalCode, country
        /// Text of its own, outside any part.
        case text
    }

    static let kinds = KindTable<Kind>()

    package let kind: Kind
    package let value: Leaf
    /// `CL`, `SP`, `BR`, `AC` and others, as a list; empty if there is none.
    package let qualifier: Leaf
    package let isNull: Bool

    static func parts(of element: XMLElement) -> [Part] {
        var parts: [Part] = []
        for (piece, _) in element.content {
            switch piece {
            case .text(let leaf): parts.append(Part(kind: .text, value: leaf, qualifier: .empty, isNull: false))
            case .element(let child):
                guard let kind = kinds[child], kind != .text else { continue }
                parts.append(
                    Part(
                        kind: kind,
                        value: child.text,
                        qualifier: child.attribute("qualifier"),
                        isNull: !child.attribute("nullFlavor").isEmpty
                    )
                )
            }
        }
        return parts
    }
}
