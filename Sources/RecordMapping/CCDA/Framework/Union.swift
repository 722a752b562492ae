import FHIRR4

extension Array where Element: Hashable {
    /// Takes over what is not there yet, in order.
    ///
    /// A list that long is no honest one: looking for twins in it would cost the square of its length, so they stay.
    package mutating func unite(_ other: [Element]) {
        for item in other where count > 128 || !contains(item) { append(item) }
    }

    /// Each once, in order.
    package var uniqued: [Element] {
        guard count > 1 else { return self }
        // Few are found faster by looking at each.
        guard count > 8 else { return reduce(into: []) { $0.contains($1) ? () : $0.append($1) } }
        var known: Set<Element> = []
        return filter { known.insert($0).inserted }
    }
}

extension Practitioner {
    /// Union of data, unless the family names say that these are two people.
    static func unite(_ known: inout Practitioner, _ new: Practitioner) -> Bool {
        if let left = known.name.first?.family?.lowercased(), let right = new.name.first?.family?.lowercased(),
            left != right
        {
            return false
        }
        known.identifier.unite(new.identifier)
        known.name.unite(new.name)
        known.telecom.unite(new.telecom)
        known.address.unite(new.address)
        return true
    }
}

extension Organization {
    /// Union of data; a second name becomes an alias.
    static func unite(_ known: inout Organization, _ new: Organization) -> Bool {
        if let name = new.name, let own = known.name, name.lowercased() != own.lowercased() {
            known.alias.unite([name])
        }
        known.name = known.name ?? new.name
        known.identifier.unite(new.identifier)
        known.telecom.unite(new.telecom)
        known.address.unite(new.address)
        known.type.unite(new.type)
        known.partOf = known.partOf ?? new.partOf
        return true
    }
}
