import CCDA
import FHIRR4
import MappingTables

/// Names, addresses and telephone numbers; rules A22 and A23 backwards.
extension CCDAWriting {
    /// A person's name by its parts; one that has none is written as a whole.
    func name(_ name: HumanName) -> Markup {
        let isNickname = name.use == "nickname"
        let use = name.use == "anonymous" ? "P" : name.use.flatMap { tables.spelling(of: $0, by: .cdaNameUse) }
        var element = Markup("name", ["use": isNickname ? "P" : use])
        let parts =
            name.prefix.map { ("prefix", $0) } + name.given.map { ("given", $0) }
            + [name.family].compactMap { $0 }.map { ("family", $0) } + name.suffix.map { ("suffix", $0) }
        for (place, (part, words)) in parts.enumerated() {
            let qualifier = isNickname && place == 0 ? "CL" : nil
            element.append(Markup(part, ["qualifier": qualifier], text: words))
        }
        if parts.isEmpty, let text = name.text { element.append(text: text) }
        if let period = name.period { element.append(interval(period.start, period.end, "validTime")) }
        return element
    }

    func address(_ address: Address) -> Markup {
        let use = address.use.flatMap { tables.spelling(of: $0, by: .cdaAddressUse) }
        let type = address.type.flatMap { tables.spelling(of: $0, by: .cdaAddressType) }
        let uses = [use, type].compactMap { $0 }
        var element = Markup("addr", ["use": uses.isEmpty ? nil : uses.joined(separator: " ")])
        for line in address.line { element.append(Markup("streetAddressLine", [:], text: line)) }
        let parts = [
            ("city", address.city), ("county", address.district), ("state", address.state),
            ("postalCode", address.postalCode), ("country", address.country),
        ]
        for (name, value) in parts { element.append(value.map { Markup(name, [:], text: $0) }) }
        let isWhole = address.line.isEmpty && parts.allSatisfy { $0.1 == nil }
        if isWhole, let text = address.text { element.append(text: text) }
        if let period = address.period {
            element.append(interval(period.start, period.end, "useablePeriod", type: "IVL_TS"))
        }
        return element
    }

    func telecom(_ point: ContactPoint) -> Markup? {
        guard let value = point.value?.value else { return nil }
        let scheme =
            point.system == "pager" ? "tel" : point.system.flatMap { tables.spelling(of: $0, by: .cdaTelecomScheme) }
        let isWhole = point.system == "url" || scheme == nil
        let use = point.system == "pager" ? "PG" : point.use.flatMap { tables.spelling(of: $0, by: .cdaTelecomUse) }
        let spelled = isWhole ? value : "\(scheme ?? "tel"):\(value)"
        var element = Markup("telecom", ["use": use, "value": spelled])
        if let period = point.period {
            element.append(interval(period.start, period.end, "useablePeriod", type: "IVL_TS"))
        }
        return element
    }

    /// Address and telecom where a template asks for both.
    func places(_ addresses: [Address], _ points: [ContactPoint]) -> [Markup] {
        let written = (addresses.map(address), points.compactMap(telecom))
        let none = (Markup("addr", ["nullFlavor": "NI"]), Markup("telecom", ["nullFlavor": "NI"]))
        return (written.0.isEmpty ? [none.0] : written.0) + (written.1.isEmpty ? [none.1] : written.1)
    }

    func organization(_ organization: Organization, _ name: String) -> Markup {
        let own = organization.identifier.compactMap { id($0) }
        let label = organization.name.map { Markup("name", [:], text: $0) }
        let type = code(ifKnown: organization.type.first, "standardIndustryClassCode")
        return Markup(
            name,
            [:],
            own + [label] + organization.telecom.compactMap(telecom) + organization.address.map(address) + [type]
        )
    }

    /// An organization of which only the name is known.
    func organization(named title: String, _ name: String) -> Markup {
        Markup(name, [:], [Markup("name", [:], text: title)])
    }
}
