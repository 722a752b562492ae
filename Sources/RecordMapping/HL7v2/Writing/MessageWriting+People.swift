import FHIRR4
import HL7v2
import MappingTables

/// Names, addresses and numbers to call; rules A22 and A23 backwards.
extension MessageWriting {
    /// An XPN; a name known as a whole only stands where the family name does.
    func xpn(_ name: HumanName?) -> SegmentDraft.Repetition? {
        guard let name else { return nil }
        let use = name.use == "maiden" ? "M" : spelling(name.use, by: .v2NameUse)
        let whole = name.given.isEmpty ? name.text : nil
        var parts = SegmentDraft.parts([
            name.family ?? whole, name.given.first, name.given.dropFirst().joined(separator: " "),
            name.suffix.first, name.prefix.joined(separator: " "), Self.item(1, name.suffix), use,
        ])
        let last = [dtm(name.period?.start), dtm(name.period?.end), Self.item(2, name.suffix)]
        var called: String?
        if case .string(let text)? = name.extensions["urn:chartway:called-by"]?.value { called = text }
        parts += SegmentDraft.parts(["", "", "", ""] + last + [called])
        let kept = rest(name.extensions, "XPN", after: 0)
        for (index, part) in kept.enumerated() where part.contains(where: { !$0.isEmpty }) {
            while parts.count <= index { parts.append([]) }
            // A family name of several parts was kept part by part.
            if parts[index].allSatisfy(\.isEmpty) { parts[index] = part }
        }
        return parts
    }

    /// The item at an index, if there is one.
    static func item(_ index: Int, _ list: [String]) -> String? { list.indices.contains(index) ? list[index] : nil }

    /// An XAD.
    func xad(_ address: Address?) -> SegmentDraft.Repetition? {
        guard let address else { return nil }
        let kind = spelling(address.type, by: .v2AddressType) ?? spelling(address.use, by: .v2AddressUse)
        var tract: String?
        let url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-censusTract"
        if case .string(let text)? = address.extensions[url]?.value { tract = text }
        var parts = SegmentDraft.parts([
            address.line.first, Self.item(1, address.line), address.city, address.state, address.postalCode,
            address.country, kind, address.line.dropFirst(2).joined(separator: ", "), address.district, tract, "", "",
            dtm(address.period?.start), dtm(address.period?.end),
        ])
        for (index, part) in rest(address.extensions, "XAD", after: 0).enumerated() where !part.isEmpty {
            while parts.count <= index { parts.append([]) }
            if parts[index].allSatisfy(\.isEmpty) { parts[index] = part }
        }
        return parts
    }

    /// An XTN: electronic addresses in XTN-4; numbers unformatted in XTN-12, and in XTN-1, where most receivers look.
    ///
    /// - Parameters:
    ///   - contact: `nil`: nothing is written.
    ///   - field: The use that the field says by itself.
    /// - Returns: `nil` if there is nothing to say.
    func xtn(_ contact: ContactPoint?, within field: String? = nil) -> SegmentDraft.Repetition? {
        guard let contact, let value = contact.value?.value else { return nil }
        let isAddress = contact.system == "email" || contact.system == "url"
        let isMobile = contact.use == "mobile"
        let stated = isAddress && contact.use == field ? nil : spelling(contact.use, by: .v2TelecomUse)
        let use = isMobile ? "PRN" : stated ?? (isAddress ? "NET" : nil)
        let equipment = isMobile ? "CP" : spelling(contact.system, by: .v2TelecomSystem)
        var words: String?
        if case .string(let text)? = contact.extensions["urn:chartway:comment"]?.value { words = text }
        return SegmentDraft.parts([
            isAddress ? nil : value, use, isAddress ? "Internet" : equipment, isAddress ? value : nil, nil, nil, nil,
            nil, words, nil, nil, isAddress ? nil : value, dtm(contact.period?.start), dtm(contact.period?.end), nil,
            nil, nil, contact.rank.map(String.init),
        ])
    }

    /// An XCN: number, name, authority and kind of number of a person who cares.
    func xcn(_ reference: Reference?) -> SegmentDraft.Repetition? {
        guard let reference else { return nil }
        guard let person = resource(reference, as: Practitioner.self) else {
            guard isNamed(reference, "Practitioner") else { return nil }
            let number = number(in: reference)
            return [
                [number?.value?.value ?? ""], [reference.display ?? ""], [], [], [], [], [], [], hd(number?.system),
            ]
        }
        let name = person.name.first { $0.text == reference.display } ?? person.name.first
        let number = person.identifier.first
        let x = xpn(name) ?? []
        func part(_ index: Int) -> [String] { x.indices.contains(index - 1) ? x[index - 1] : [] }
        var parts: SegmentDraft.Repetition = [
            [number?.value?.value ?? ""], part(1), part(2), part(3), part(4), part(5), part(6), [], hd(number?.system),
            part(7), [], [], [number.map(kind) ?? ""],
        ]
        parts += [[], [], [], [], [], part(12), part(13), part(14)]
        let kept = rest((name?.extensions ?? []) + (number?.extensions ?? []), "XCN", after: 0)
        for (index, value) in kept.enumerated() where !value.isEmpty {
            while parts.count <= index { parts.append([]) }
            if parts[index].allSatisfy(\.isEmpty) { parts[index] = value }
        }
        return parts
    }

    /// An NDL: the same person a level deeper, whose authority has no name of its own.
    func ndl(_ reference: Reference?) -> SegmentDraft.Repetition? {
        guard let parts = xcn(reference) else { return nil }
        let first = (0..<8).map { parts.indices.contains($0) ? parts[$0].first ?? "" : "" }
        let authority = parts.indices.contains(8) ? parts[8] : []
        return [first + authority]
    }

    /// An XON: the name and the first number of an organization.
    func xon(_ reference: Reference?) -> SegmentDraft.Repetition? {
        guard let reference else { return nil }
        guard let house = resource(reference, as: Organization.self) else {
            guard isNamed(reference, "Organization") else { return nil }
            let number = number(in: reference)
            return [
                [reference.display ?? ""], [], [], [], [], hd(number?.system), [], [], [], [number?.value?.value ?? ""],
            ]
        }
        let number = house.identifier.first
        let kept = rest(house.extensions, "XON", after: 0)
        var parts: SegmentDraft.Repetition = [
            [reference.display ?? house.name ?? ""], [], [], [], [], hd(number?.system), [number.map(kind) ?? ""], [],
            [], [number?.value?.value ?? ""],
        ]
        for (index, value) in kept.enumerated() where !value.isEmpty {
            while parts.count <= index { parts.append([]) }
            if parts[index].allSatisfy(\.isEmpty) { parts[index] = value }
        }
        return parts
    }

    /// A PL: the chain from the narrowest place to the house, each step in its component.
    func pl(_ reference: Reference?) -> SegmentDraft.Repetition? {
        let steps = ["wa": 0, "ro": 1, "bd": 2, "si": 3, "bu": 6, "lvl": 7]
        var parts = SegmentDraft.Repetition(repeating: [], count: 9)
        var next = reference
        var depth = 0
        while let place = resource(next, as: Location.self), depth < 8 {
            let code = place.physicalType?.coding.first?.code ?? ""
            if let step = steps[code] {
                let number = place.identifier.first
                parts[step] = number == nil ? [place.name ?? ""] : hd(number?.system, name: place.name)
            } else if depth == 0 {
                parts[8] = [place.name ?? ""]
            }
            next = place.partOf
            depth += 1
        }
        if depth == 0, let reference, isNamed(reference, "Location") { parts[8] = [reference.display ?? ""] }
        for (index, value) in rest(reference?.extensions ?? [], "PL", after: 0).enumerated() where !value.isEmpty {
            while parts.count <= index { parts.append([]) }
            if parts[index].allSatisfy(\.isEmpty) { parts[index] = value }
        }
        return parts
    }

    /// Whether a reference that leads nowhere says by itself whom or what it names, and that it is of a kind.
    private func isNamed(_ reference: Reference, _ kind: String) -> Bool {
        guard let text = reference.reference else { return reference.identifier == nil || reference.type == kind }
        return Self.kind(ofReference: text) == kind
    }

    /// The number by which a reference asks for its target: its identifier, or that of a search.
    private func number(in reference: Reference) -> Identifier? {
        if let identifier = reference.identifier { return identifier }
        guard let text = reference.reference, let mark = text.firstRange(of: "?identifier=") else { return nil }
        let halves = text[mark.upperBound...].split(separator: "|", maxSplits: 1).map(String.init)
        return halves.count == 2 ? Identifier(system: halves[0], value: Primitive(halves[1])) : nil
    }

    /// `Practitioner` of `Practitioner/1`, of an address that ends so, and of a search for one.
    static func kind(ofReference text: String) -> String {
        let path = text.split(separator: "?", maxSplits: 1).first ?? ""
        let parts = path.split(separator: "/")
        return String((path.count < text.count ? parts.last : parts.dropLast().last) ?? "")
    }
}
