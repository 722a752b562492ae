package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Places and relatives.
extension CCDAMapping {
    /// Where something happened.
    package func location(_ role: Role) -> Reference? {
        var location = Location()
        location.identifier = identifiers(role.ids)
        location.name = plainName(role.player?.names)
        location.type = concepts([role.code, role.player?.code].compactMap { $0 })
        location.telecom = contactPoints(role.telecoms)
        let addresses = addresses(of: role)
        location.address = addresses.first
        location.description = words(role.player?.description)
        location.managingOrganization = organization(role.organization)
        guard location != Location() else { return nil }
        if location.name == nil {
            location.name = location.type.first?.text ?? location.type.first?.coding.first?.display
        }
        return register.file(location, key: key(of: role.ids), at: role.place) { known, new in
            guard known.name == new.name else { return false }
            known.identifier.unite(new.identifier)
            known.telecom.unite(new.telecom)
            known.type.unite(new.type)
            known.address = known.address ?? new.address
            known.managingOrganization = known.managingOrganization ?? new.managingOrganization
            return true
        }
    }

    private func addresses(of role: Role) -> [Address] {
        addresses(role.addresses) + (role.player.map { addresses($0.addresses) } ?? [])
    }

    /// A relative, guardian or other person around the patient.
    package func relatedPerson(_ role: Role, relationship: [CodeableConcept] = []) -> Reference? {
        var person = RelatedPerson(patient: patient)
        person.identifier = identifiers(role.ids)
        person.relationship = relationship + concepts([role.code].compactMap { $0 })
        person.name = names(role.player?.names)
        person.telecom = contactPoints(role.telecoms)
        person.address = addresses(of: role)
        person.birthDate = date(role.player?.birthTime)
        person.gender = gender(role.player?.administrativeGender)
        guard person != RelatedPerson(patient: patient) else { return nil }
        return register.file(person, key: key(of: role.ids), at: role.place) { known, new in
            guard known.name.first?.family == new.name.first?.family || known.name.isEmpty || new.name.isEmpty else {
                return false
            }
            known.identifier.unite(new.identifier)
            known.relationship.unite(new.relationship)
            known.name.unite(new.name)
            known.telecom.unite(new.telecom)
            known.address.unite(new.address)
            known.birthDate = known.birthDate ?? new.birthDate
            known.gender = known.gender ?? new.gender
            return true
        }
    }

    /// The administrative gender; `nil` if nothing was sent.
    package func gender(_ cd: CD?) -> Primitive? {
        guard let cd, let coding = coding(cd), let code = coding.code else { return nil }
        if let known = lookUp(code, .cdaGender) { return Primitive(known.code) }
        ledger.refuse(unknown: cd.code, in: TableName.cdaGender.path)
        return Primitive(nil, extensions: [Self.sourceValue(coding.display ?? code)])
    }
}
