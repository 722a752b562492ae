package import Findings
package import XMLTree

/// A language the patient uses, how, how well and how gladly.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-LanguageCommunication.html>
package struct LanguageCommunication: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var language: CD? { one("languageCode") }
    package var mode: CD? { one("modeCode") }
    package var proficiency: CD? { one("proficiencyLevelCode") }
    package var preference: Leaf { value(of: "preferenceInd") }
}
