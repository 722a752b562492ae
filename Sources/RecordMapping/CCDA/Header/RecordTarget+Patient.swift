import CCDA
import FHIRR4
import Findings
import MappingTables

/// The person; rule B1.
extension CCDAMapping {
    /// Files the subject of the document; a fragment without one gets a person of whom nothing is known.
    func filePatient() {
        let targets = document.recordTargets.compactMap(\.patientRole)
        guard let role = targets.first else {
            patient = register.file(Patient(), key: nil, at: document.place)
            return
        }
        if targets.count > 1, Set(targets.map { key(of: $0.ids) }).count > 1 {
            ledger.note(.error, .personsDiffer, at: anchor(of: targets[1]))
            isRefused = true
        }
        patient = register.file(person(role), key: key(of: role.ids), at: role.place)
        let known = patient
        register.update(known) { (patient: inout Patient) in
            patient.managingOrganization = organization(role.providerOrganization)
        }
    }

    private func person(_ role: PatientRole) -> Patient {
        var patient = Patient()
        patient.identifier = identifiers(role.ids)
        patient.address = addresses(role.addresses)
        patient.telecom = contactPoints(role.telecoms)
        guard let person = role.patient else { return patient }
        patient.name = names(person.names)
        patient.gender = gender(person.administrativeGender)
        patient.birthDate = birthDate(person.birthTime)
        patient.deceased = deceased(person)
        patient.maritalStatus = concept(person.maritalStatus)
        patient.multipleBirth = multipleBirth(person)
        patient.communication = person.languages.compactMap(communication)
        patient.contact = person.guardians.compactMap { contact($0, relationship: Self.guardian) }
        patient.extensions = extensions(person)
        return patient
    }

    /// The date, and beside it the time if the clock was sent.
    private func birthDate(_ ts: TS?) -> Primitive? {
        guard var date = date(ts), let ts, let time = CDATime(ts.value.unrecorded), time.hour != nil else {
            return date(ts)
        }
        if let full = dateTime(ts) {
            let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
            if full.value?.utf8.contains(0x54) == true { date.extensions.append(Extension(url, .dateTime(full))) }
        }
        return date
    }

    private func deceased(_ person: PatientPerson) -> Patient.Deceased? {
        let flag = flag(person.deceasedInd)
        if let time = dateTime(person.deceasedTime) { return .dateTime(time) }
        return flag.map(Patient.Deceased.boolean)
    }

    private func multipleBirth(_ person: PatientPerson) -> Patient.MultipleBirth? {
        let flag = flag(person.multipleBirthInd)
        if let order = integer(person.multipleBirthOrder) { return .integer(order) }
        return flag.map(Patient.MultipleBirth.boolean)
    }

    private func communication(_ language: LanguageCommunication) -> Patient.Communication? {
        guard let cd = language.language, let code = text(cd.code) else { return nil }
        let known = concept(cd)?.coding.first
        let system = known?.system ?? "urn:ietf:bcp:47"
        var communication = Patient.Communication(
            language: CodeableConcept(coding: [Coding(system: system, code: code, display: known?.display)]),
            preferred: flag(language.preference)
        )
        let parts = [("level", coding(language.proficiency)), ("type", coding(language.mode))]
            .compactMap { name, coding in coding.map { Extension(name, .coding($0)) } }
        if !parts.isEmpty {
            let url = "http://hl7.org/fhir/StructureDefinition/patient-proficiency"
            communication.extensions = [Extension(url, extensions: parts)]
        }
        return communication
    }

    /// Somebody to turn to; `nil` if nothing tells who it is (invariant pat-1).
    func contact(_ role: Role, relationship: CodeableConcept?) -> Patient.Contact? {
        var contact = Patient.Contact()
        contact.name = names(role.player?.names).first
        contact.telecom = contactPoints(role.telecoms)
        contact.address = addresses(role.addresses).first
        contact.organization = role.player == nil ? organization(role.organization) : nil
        guard contact != Patient.Contact() else { return nil }
        contact.relationship = [relationship, concept(role.code)].compactMap { $0 }
        return contact
    }

    static let guardian = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
                code: "GUARD",
                display: "guardian"
            )
        ]
    )
}
