package import CCDA
package import FHIRR4
import Findings

/// Who took part; rules A24 and A25.
extension CCDAMapping {
    /// The resources for a participation; read once, however often it is inherited.
    package func actor(_ participation: Participation?) -> Actor? {
        guard let participation else { return nil }
        if let known = actors[participation.number] { return known.references.isEmpty ? nil : known }
        let actor = participation.role.flatMap { self.actor($0) }
        actors[participation.number] = actor ?? Actor()
        return actor
    }

    /// The resources for a role; one that says the same as an earlier one is not read again.
    package func actor(_ role: Role) -> Actor? {
        let hash = role.contentHash
        if let known = roles[hash], known.role.saysTheSame(as: role), known.role.isRead(like: role) {
            ledger.copy(known.role.leaves, to: role.leaves)
            return known.actor
        }
        let actor = readActor(role)
        roles[hash] = (role, actor)
        return actor
    }

    private func readActor(_ role: Role) -> Actor? {
        switch role.kind {
        case .healthCareFacility: return location(role).map { Actor(references: [$0]) }
        case .participantRole where ["SDLOC", "DSDLOC", "ISDLOC", "LOCE"].contains(role.classCode.unrecorded):
            return location(role).map { Actor(references: [$0]) }
        case .relatedEntity, .relatedSubject: return relatedPerson(role).map { Actor(references: [$0]) }
        case .associatedEntity where Self.relatives.contains(role.classCode.unrecorded):
            return relatedPerson(role).map { Actor(references: [$0]) }
        default: break
        }
        if isPatient(role) {
            readAgain(role)
            return Actor(references: [patient])
        }
        if let player = role.player, player.kind == .assignedAuthoringDevice || player.kind == .playingDevice {
            return device(role, player)
        }
        return professional(role)
    }

    private static let relatives: Set<String> = ["PRS", "NOK", "ECON", "AGNT", "CAREGIVER", "GUARD", "QUAL", "CON"]

    /// Whether the role bears an id of the patient.
    private func isPatient(_ role: Role) -> Bool {
        guard let own = document.recordTargets.first?.patientRole else { return false }
        let known = Set(own.ids.filter { !$0.extension.isEmpty }.compactMap(Self.linkKey))
        return role.ids.contains { !$0.extension.isEmpty && Self.linkKey($0).map(known.contains) == true }
    }

    /// What a participant says that a resource already says.
    package func readAgain(_ view: some CDAElement) { omit(view, .o9) }

    private func professional(_ role: Role) -> Actor? {
        let practitioner = practitioner(role)
        let organization = organization(role.organization)
        guard let practitioner else {
            guard let organization else { return nil }
            let post = self.post(role, organization)
            return Actor(references: [post, organization].compactMap { $0 })
        }
        var references = [practitioner]
        if let position = position(role, practitioner, organization) { references.append(position) }
        if let organization { references.append(organization) }
        return Actor(references: references)
    }

    private func practitioner(_ role: Role) -> Reference? {
        var practitioner = Practitioner()
        practitioner.identifier = identifiers(role.ids)
        practitioner.name = names(role.player?.names)
        if practitioner.name.isEmpty, role.organization != nil || practitioner.identifier.isEmpty { return nil }
        practitioner.telecom = contactPoints(role.telecoms)
        practitioner.address = addresses(role.addresses)
        let name = practitioner.name.first?.text?.lowercased()
        let mark =
            practitioner.telecom.first?.value?.value ?? practitioner.address.first?.postalCode
            ?? role.organization.flatMap { key(of: $0.ids) }
        var known = key(ofProfessional: role.ids)
        // A name by itself is nobody in particular.
        if known == nil, let name, let mark { known = "\(name)|\(mark)" }
        // Some senders give one number to several people.
        let person = known.flatMap { id in practitioner.name.first?.family.map { "\(id)|\($0.lowercased())" } }
        return register.file(practitioner, key: known, otherwise: person, at: role.place, unite: Practitioner.unite)
    }

    /// Somebody of an organization whose name was not sent: what is known is the post.
    private func post(_ role: Role, _ organization: Reference) -> Reference? {
        var post = PractitionerRole()
        post.identifier = identifiers(role.ids)
        post.telecom = contactPoints(role.telecoms)
        post.code = concepts([role.code].compactMap { $0 })
        post.specialty = concepts([role.specialty].compactMap { $0 })
        post.extensions = addresses(role.addresses).map(Self.postalAddress)
        guard post != PractitionerRole() else { return nil }
        post.organization = organization
        return register.file(post, key: key(ofProfessional: role.ids), at: role.place)
    }

    /// An address of something that R4 gives none.
    static func postalAddress(_ address: Address) -> Extension {
        Extension("urn:chartway:address", .address(address))
    }

    /// A national number goes before a local one.
    private func key(ofProfessional ids: [II]) -> String? {
        let national = ids.filter { $0.root.unrecorded == "2.16.840.1.113883.4.6" && !$0.extension.isEmpty }
        return key(of: national) ?? key(of: ids)
    }

    private func position(_ role: Role, _ practitioner: Reference, _ organization: Reference?) -> Reference? {
        var position = PractitionerRole()
        for cd in [role.code, role.specialty].compactMap({ $0 }) {
            guard let concept = concept(cd) else { continue }
            let isSpecialty = cd.codeSystem.unrecorded == "2.16.840.1.113883.6.101" || cd == role.specialty
            if isSpecialty { position.specialty.append(concept) } else { position.code.append(concept) }
        }
        guard organization != nil || position != PractitionerRole() else { return nil }
        position.practitioner = practitioner
        position.organization = organization
        let codes = (position.code + position.specialty).map { $0.coding.first?.code ?? $0.text ?? "" }
        let key = [practitioner.reference ?? "", organization?.reference ?? ""] + codes
        return register.file(position, key: key.joined(separator: "|"), at: role.place)
    }

    /// An organization, with the one it is part of.
    package func organization(_ view: CDAOrganization?) -> Reference? {
        guard let view else { return nil }
        let hash = view.contentHash
        if let known = organizations[hash], known.view.saysTheSame(as: view) {
            ledger.copy(known.view.leaves, to: view.leaves)
            return known.reference
        }
        let reference = readOrganization(view)
        organizations[hash] = (view, reference)
        return reference
    }

    private func readOrganization(_ view: CDAOrganization) -> Reference? {
        var organization = Organization()
        organization.identifier = identifiers(view.ids)
        organization.name = plainName(view.names) ?? words(view.description)
        organization.telecom = contactPoints(view.telecoms)
        organization.address = addresses(view.addresses)
        organization.type = concepts([view.industryClass, view.code].compactMap { $0 })
        organization.partOf = self.organization(view.whole)
        // Without a number or a name it is no organization (invariant org-1).
        guard organization.name != nil || !organization.identifier.isEmpty else { return nil }
        var known =
            key(of: view.ids) ?? view.ids.first { !$0.isNull && Self.isOID($0.root.unrecorded) }?.root.unrecorded
        let mark = organization.telecom.first?.value?.value ?? organization.address.first?.postalCode
        if known == nil, let name = organization.name, let mark { known = "\(name.lowercased())|\(mark)" }
        return register.file(organization, key: known, at: view.place, unite: Organization.unite)
    }

    private func device(_ role: Role, _ player: Player) -> Actor? {
        var device = Device()
        device.identifier = identifiers(role.ids)
        let model = words(player.manufacturerModelName)
        let software = words(player.softwareName)
        let name = model ?? software ?? plainName(player.names)
        if let name { device.deviceName = [Device.DeviceName(name: name, type: "model-name")] }
        if let software, software != name {
            device.deviceName.append(Device.DeviceName(name: software, type: "other"))
        }
        device.type = concept(player.code) ?? concept(role.code)
        device.contact = contactPoints(role.telecoms)
        device.owner = organization(role.organization)
        device.extensions = addresses(role.addresses).map(Self.postalAddress)
        guard device != Device() else { return nil }
        let reference = register.file(device, key: key(of: role.ids), at: role.place)
        return Actor(references: [reference] + (device.owner.map { [$0] } ?? []))
    }
}

extension Role {
    /// Whether the same content means the same in both: authors, performers and recipients are read alike.
    fileprivate func isRead(like other: Role) -> Bool {
        let professionals: Set<Kind?> = [.assignedAuthor, .assignedEntity, .intendedRecipient, .assignedCustodian]
        return kind == other.kind || professionals.contains(kind) && professionals.contains(other.kind)
    }
}
