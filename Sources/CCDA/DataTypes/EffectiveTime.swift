package import XMLTree

/// One part of a timing: an interval, a rhythm, an event of the day, or several of them combined.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-SXCM-TS.html>
package struct EffectiveTime: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// What it is; told by `xsi:type`, else by its parts.
    package enum Kind: Sendable { case interval, periodic, event, combined }

    package var kind: Kind {
        switch XSIType.name(of: element) {
        case "PIVL_TS": .periodic
        case "EIVL_TS", "EIVL_PPD_TS": .event
        case "SXPR_TS": .combined
        case "IVL_TS", "TS", "SXCM_TS": .interval
        default:
            element.first(named: "period") != nil
                ? .periodic : element.first(named: "event") != nil ? .event : .interval
        }
    }

    package var interval: IVL<TS> { IVL(element) }
    /// Whether it narrows the part before (`operator` A).
    package var narrows: Bool { element.attribute("operator", is: "A") }
    package var period: IVL<PQ>? { one("period") }
    package var phase: IVL<TS>? { one("phase") }
    package var isInstitutionSpecified: Bool { element.attribute("institutionSpecified", is: "true") }
    package var event: CD? { one("event") }
    package var offset: IVL<PQ>? { one("offset") }
    package var parts: [EffectiveTime] { all("comp") }
}
