import CCDA
import FHIRR4
import MappingTables

/// The person in the header; rule B1 backwards.
///
/// Source: C-CDA R2.1, US Realm Header, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func recordTarget() -> Markup {
        let house = resource(patient.managingOrganization, as: Organization.self)
        let role = Markup(
            "patientRole",
            [:],
            ids(patient.identifier) + places(patient.address, patient.telecom)
                + [person, house.map { organization($0, "providerOrganization") }]
        )
        return Markup("recordTarget", [:], [role])
    }

    private var person: Markup {
        let names = patient.name.map(name)
        let gender: [Markup?] = [self.gender(patient.gender), birthTime]
        let religion = extensionConcept("http://hl7.org/fhir/StructureDefinition/patient-religion")
        let status: [Markup?] =
            deceased + multipleBirth + [
                patient.maritalStatus.map { code($0, "maritalStatusCode") },
                religion.map { code($0, "religiousAffiliationCode") },
            ]
        let groups = group("us-core-race", "raceCode") + group("us-core-ethnicity", "ethnicGroupCode")
        return Markup(
            "patient",
            [:],
            (names.isEmpty ? [Markup("name", ["nullFlavor": "NI"])] : names) + gender + status + groups
                + patient.contact.compactMap(guardian) + [birthplace] + languages
        )
    }

    private func gender(_ gender: Primitive?) -> Markup {
        let code = gender?.value.flatMap { tables.spelling(of: $0, by: .cdaGender) }
        return Markup(
            "administrativeGenderCode",
            [
                "code": code, "codeSystem": code == nil ? nil : "2.16.840.1.113883.5.1",
                "nullFlavor": code == nil ? "UNK" : nil,
            ]
        )
    }

    /// The time of birth where the clock is known, else the day.
    private var birthTime: Markup {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
        if case .dateTime(let full) = patient.birthDate?.extensions[url]?.value { return point(full, "birthTime") }
        return point(patient.birthDate, "birthTime")
    }

    private var deceased: [Markup?] {
        switch patient.deceased {
        case .boolean(let flag): [Markup("sdtc:deceasedInd", ["value": flag ? "true" : "false"])]
        case .dateTime(let time):
            [Markup("sdtc:deceasedInd", ["value": "true"]), point(time, "sdtc:deceasedTime")]
        case nil: []
        }
    }

    private var multipleBirth: [Markup?] {
        switch patient.multipleBirth {
        case .boolean(let flag): [Markup("sdtc:multipleBirthInd", ["value": flag ? "true" : "false"])]
        case .integer(let order):
            [
                Markup("sdtc:multipleBirthInd", ["value": "true"]),
                Markup("sdtc:multipleBirthOrderNumber", ["value": String(order)]),
            ]
        case nil: []
        }
    }

    /// The first category in the standard's own element, all others in extensions of it.
    private func group(_ name: String, _ element: String) -> [Markup?] {
        let url = "http://hl7.org/fhir/us/core/StructureDefinition/\(name)"
        let parts = patient.extensions[url]?.extensions ?? []
        let codings: [Coding] = parts.compactMap { part in
            if case .coding(let coding) = part.value { coding } else { nil }
        }
        let nullFlavors = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
        let written = codings.map { coding in
            coding.system == nullFlavors
                ? Markup(element, ["nullFlavor": coding.code]) : code(coding, element)
        }
        guard let first = written.first else {
            guard case .string(let words) = parts["text"]?.value else {
                // Unlike "unknown" this is no answer of the person.
                return [Markup(element, ["nullFlavor": "NI"])]
            }
            return [code(CodeableConcept(text: words), element)]
        }
        return [first] + written.dropFirst().map { $0.named("sdtc:\(element)") }
    }

    private func guardian(_ contact: Patient.Contact) -> Markup? {
        guard contact.relationship.contains(where: { $0.coding.contains { $0.code == "GUARD" } }) else { return nil }
        let kind = contact.relationship.first { !$0.coding.contains { $0.code == "GUARD" } }
        let person = Markup("guardianPerson", [:], [contact.name.map(name) ?? Markup("name", ["nullFlavor": "UNK"])])
        return Markup(
            "guardian",
            [:],
            [code(ifKnown: kind, "code"), contact.address.map(address)] + contact.telecom.compactMap(telecom) + [person]
        )
    }

    /// Everybody else to turn to, as participants of the document.
    var contacts: [Markup] {
        patient.contact.filter { contact in
            !contact.relationship.contains { $0.coding.contains { $0.code == "GUARD" } }
        }
        .map { contact in
            let classes = "http://terminology.hl7.org/CodeSystem/v3-RoleClass"
            let role = contact.relationship.first { $0.coding.first?.system == classes }
            let kind = contact.relationship.first { $0 != role }
            let person = contact.name.map { Markup("associatedPerson", [:], [name($0)]) }
            let house = resource(contact.organization, as: Organization.self)
                .map { organization($0, "scopingOrganization") }
            let entity = Markup(
                "associatedEntity",
                ["classCode": role?.coding.first?.code ?? "PRS"],
                [code(ifKnown: kind, "code"), contact.address.map(address)] + contact.telecom.compactMap(telecom)
                    + [person, house]
            )
            return Markup("participant", ["typeCode": "IND"], [entity])
        }
    }

    private var birthplace: Markup? {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace"
        guard case .address(let address) = patient.extensions[url]?.value else { return nil }
        return Markup("birthplace", [:], [Markup("place", [:], [self.address(address)])])
    }

    private var languages: [Markup?] {
        patient.communication.map { communication in
            let code = communication.language.coding.first?.code
            let preferred = communication.preferred.map {
                Markup("preferenceInd", ["value": $0 ? "true" : "false"])
            }
            let none = code == nil ? "UNK" : nil
            return Markup(
                "languageCommunication",
                [:],
                [Markup("languageCode", ["code": code, "nullFlavor": none])] + proficiency(communication) + [preferred]
            )
        }
    }

    private func proficiency(_ communication: Patient.Communication) -> [Markup?] {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-proficiency"
        let parts = communication.extensions[url]?.extensions ?? []
        return [("type", "modeCode"), ("level", "proficiencyLevelCode")].map { part, element in
            guard case .coding(let coding) = parts[part]?.value else { return nil }
            return code(coding, element)
        }
    }

    private func extensionConcept(_ url: String) -> CodeableConcept? {
        guard case .concept(let concept) = patient.extensions[url]?.value else { return nil }
        return concept
    }
}
