extension R4Schema {
    /// The names of all resource kinds that an R4 server may hold, in the order of the alphabet; abstract ones are none.
    package var resourceKinds: [String] { types.indices.map(name).filter(hasKind).sorted() }

    /// The codes that required bindings take from a system; empty if none does.
    package func requiredCodes(of system: String) -> Set<String> { codes.codes(of: system) }
}
