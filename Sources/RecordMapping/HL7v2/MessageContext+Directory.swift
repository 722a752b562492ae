import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// A person who cares (A24, A25): by number, else by name within this message; `nil` if nothing was sent.
    func practitioner(_ xcn: XCN, at segment: Segment) -> Reference? {
        guard !xcn.parts.isEmpty else { return nil }
        var identifiers: [Identifier] = []
        if let value = text(xcn.identifier) {
            var identifier = Identifier(value: Primitive(value))
            identifier.system = system(xcn.authority) ?? authority(9, beside: xcn.identifier)
            identifier.type = identifierType(xcn.kind)
            if identifier.type?.coding.first?.code == "NPI" { identifier.system = "http://hl7.org/fhir/sid/us-npi" }
            identifier.assigner = assigner(xcn.authority, unlike: identifier.system)
            identifiers.append(identifier)
        }
        var name = HumanName(xcn, self)
        let rest = rest(of: xcn.parts, "XCN", structural: [11, 12])
        name?.extensions += rest
        if name == nil, !rest.isEmpty, !identifiers.isEmpty { identifiers[0].extensions += rest }
        return practitioner(identifiers, name, at: segment)
    }

    /// The same, from parts that stand elsewhere.
    func practitioner(_ identifiers: [Identifier], _ name: HumanName?, at segment: Segment) -> Reference? {
        guard !identifiers.isEmpty || name != nil else { return nil }
        let id: String
        if let known = Self.key(identifiers), let system = identifiers.first?.system {
            let key = system.hasPrefix("urn:chartway:") ? "\(known)|\(name?.family ?? "")" : known
            id = self.id(of: Practitioner.kind, key: key)
        } else {
            // A number without an authority, or a name, is one person in this message at most.
            let number = identifiers.first?.value?.value ?? ""
            id = self.id(of: Practitioner.kind, content: "\(documentID)\u{1F}\(number)\u{1F}\(name?.text ?? "")")
        }
        let isKnown = directory.change(practitioner: id) { known in
            // One number, two names: whose is wrong is not for us to say.
            if let name, let index = known.name.firstIndex(where: { $0.text == name.text }) {
                known.name[index].extensions.unite(name.extensions)
            } else if let name {
                known.name.append(name)
            }
        }
        if !isKnown {
            var practitioner = Practitioner(id: id)
            practitioner.identifier = identifiers
            practitioner.name = name.map { [$0] } ?? []
            directory.add(practitioner, id, at: segment.place)
        }
        return Reference(String(joining: "Practitioner/", id), display: name?.text)
    }

    /// All of a repeating field.
    func practitioners(_ list: [XCN], at segment: Segment) -> [Reference] {
        list.compactMap { practitioner($0, at: segment) }
    }

    /// An organization (A25): by number, else by name within this message.
    func organization(_ xon: XON, at segment: Segment) -> Reference? {
        guard !xon.parts.isEmpty else { return nil }
        let number = identifier(xon)
        let name = text(xon.name)
        let found = organization(number.map { [$0] } ?? [], name, at: segment)
        if let id = found?.directoryID {
            let rest = rest(of: xon.parts, "XON", structural: [4, 5])
            directory.change(organization: id) { $0.extensions.unite(rest) }
        }
        return found
    }

    /// The number of an organization.
    func identifier(_ xon: XON) -> Identifier? {
        let leaf = xon.identifier.isEmpty ? xon.number : xon.identifier
        guard let value = text(leaf) else { return nil }
        var identifier = Identifier(value: Primitive(value))
        identifier.system = system(xon.authority) ?? authority(6, beside: leaf)
        identifier.assigner = assigner(xon.authority, unlike: identifier.system)
        identifier.type = identifierType(xon.kind)
        return identifier
    }

    /// The same, from parts that stand elsewhere.
    func organization(
        _ identifiers: [Identifier],
        _ name: String?,
        address: [Address] = [],
        telecom: [ContactPoint] = [],
        at segment: Segment
    ) -> Reference? {
        guard !identifiers.isEmpty || name != nil else { return nil }
        let key = identifiers.first?.system == nil ? nil : Self.key(identifiers)
        let number = identifiers.first?.value?.value ?? ""
        let id =
            key.map { self.id(of: Organization.kind, key: $0) }
            ?? self.id(of: Organization.kind, content: "\(documentID)\u{1F}\(number)\u{1F}\(name ?? "")")
        let known = directory.organizations.position(of: id)
        let position = known ?? begin(id, identifiers, at: segment)
        directory.change(organization: position) { organization in
            organization.name = organization.name ?? name
            if known != nil { organization.identifier.add(identifiers) }
            if let name, organization.name != name { organization.alias.unite([name]) }
            organization.address.unite(address)
            organization.telecom.unite(telecom)
        }
        return Reference(String(joining: "Organization/", id), display: name)
    }

    /// The first mention of an organization.
    private func begin(_ id: String, _ identifiers: [Identifier], at segment: Segment) -> Int {
        var organization = Organization(id: id)
        organization.identifier = identifiers
        return directory.add(organization, id, at: segment.place)
    }

    /// An organization that is known by a name space only, such as MSH-4.
    func organization(_ hd: HD, at segment: Segment) -> Reference? {
        guard !hd.parts.isEmpty else { return nil }
        let name = text(hd.namespace)
        var identifiers: [Identifier] = []
        if let id = text(hd.universalID) {
            let isOID = branch(hd.universalKind)?.uppercased() == "ISO" || Self.isOID(id)
            identifiers = [Identifier(system: "urn:ietf:rfc:3986", value: Primitive(isOID ? "urn:oid:\(id)" : id))]
            if !isOID { identifiers[0].system = nil }
        } else if let name {
            identifiers = [Identifier(system: site.uri(namespace: "facilities"), value: Primitive(name))]
        }
        return organization(identifiers, name, at: segment)
    }

    /// Puts the directory on the shelf once all mentions are united.
    func fileDirectory() {
        for mention in directory.order {
            switch mention {
            case .practitioner(let position):
                let entry = directory.practitioners.entries[position]
                file(entry.resource, at: entry.place)
            case .organization(let position):
                let entry = directory.organizations.entries[position]
                file(entry.resource, at: entry.place)
            }
        }
        directory = MessageDirectory()
    }
}

extension [Identifier] {
    /// Adds those numbers that are not there yet.
    fileprivate mutating func add(_ others: [Identifier]) {
        for other in others where !contains(where: { $0.system == other.system && $0.value == other.value }) {
            append(other)
        }
    }
}
