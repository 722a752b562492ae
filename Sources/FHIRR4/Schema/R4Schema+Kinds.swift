extension R4Schema {
    /// The names of all resource kinds that an R4 server may hold, in the order of the alphabet; abstract ones are none.
    package var resourceKinds: [String] { types.indices.map(name).filter(hasKind).sorted() }

    /// The names of the elements that every resource of a kind has; a choice of types is not among them.
    package func requiredElements(of kind: String) -> Set<String> {
        let name = Array(kind.utf8)
        let found = unsafe name.withUnsafeBufferPointer { unsafe type(named: R4Bytes($0)) }
        guard let found else { return [] }
        let required = types[found].elements.map { elements[$0] }.filter { $0.required != 0 && $0.choice == 0 }
        return Set(required.map(stem))
    }

    /// The codes of a value set to which R4 binds an element as required, in their order; `nil` for any other.
    ///
    /// Its address is such as `http://hl7.org/fhir/ValueSet/administrative-gender`, with the version `|4.0.1` or without.
    package func requiredValueSet(_ address: String) -> [(system: String, code: String)]? {
        let parts = address.split(separator: "|", maxSplits: 1)
        let home = "http://hl7.org/fhir/ValueSet/"
        guard let url = parts.first, url.hasPrefix(home), parts.count == 1 || parts[1] == "4.0.1" else { return nil }
        return codes.members(of: String(url.dropFirst(home.count)))
    }

    /// The codes that required bindings take from a system; empty if none does.
    package func requiredCodes(of system: String) -> Set<String> { codes.codes(of: system) }
}
