package import Findings
package import XMLTree

/// The patient as a person.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Patient.html>
package struct PatientPerson: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var names: [EN] { all("name") }
    package var administrativeGender: CD? { one("administrativeGenderCode") }
    package var birthTime: TS? { one("birthTime") }
    package var deceasedInd: Leaf { value(of: "deceasedInd", in: .sdtc) }
    package var deceasedTime: TS? { one("deceasedTime", in: .sdtc) }
    package var multipleBirthInd: Leaf { value(of: "multipleBirthInd", in: .sdtc) }
    package var multipleBirthOrder: Leaf { value(of: "multipleBirthOrderNumber", in: .sdtc) }
    package var maritalStatus: CD? { one("maritalStatusCode") }
    package var religion: CD? { one("religiousAffiliationCode") }
    package var races: [CD] { all("raceCode") + all("raceCode", in: .sdtc) }
    package var ethnicGroups: [CD] { all("ethnicGroupCode") + all("ethnicGroupCode", in: .sdtc) }
    package var guardians: [Role] { all("guardian") }
    package var birthplace: AD? {
        element.first(named: "birthplace")?.first(named: "place")?.first(named: "addr").map(AD.init)
    }
    package var languages: [LanguageCommunication] { all("languageCommunication") }
    /// Descriptions that the standard allows beside the names.
    package var description: ED? { one("desc", in: .sdtc) }
}
