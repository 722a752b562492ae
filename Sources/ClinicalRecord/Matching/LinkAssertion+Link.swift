extension LinkAssertion {
    /// The assertion as it is stored.
    ///
    /// - Parameter recordID: The record that makes the assertion, the survivor of a merge.
    /// - Returns: `nil` if the record names itself.
    package func link(of recordID: String) -> PersonLink? {
        guard recordID != otherID else { return nil }
        switch kind {
        case .replaces: return PersonLink(recordID, otherID, basis: .replaces)
        case .sameAs: return PersonLink(recordID, otherID, basis: .sameAs)
        case .unlink: return PersonLink(recordID, otherID, basis: .apart)
        }
    }
}
