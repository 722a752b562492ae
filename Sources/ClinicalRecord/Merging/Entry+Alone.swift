extension Entry {
    /// The source whose own fact this is and nobody else's; `nil` if other statements of that source may join it.
    ///
    /// A store may leave such entries out when it looks up keys for a contribution of the same source whose resources
    /// have identities: the sender tells them apart itself.
    package var soleSource: String? {
        guard let first = sources.first?.source else { return nil }
        return sources.allSatisfy { $0.source == first && $0.resource.isIdentity } ? first : nil
    }
}
