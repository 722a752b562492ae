/// What a sender's link assertion leads to.
package enum LinkDecision: Sendable, Hashable {
    /// Store the link and put both records under one person; the other record is retired if it was replaced.
    case unite(PersonLink)
    /// Store the link and recompute both persons.
    case separate(PersonLink)
    /// Name and birth date both differ: a human decides.
    case review
    /// The other record is not known yet: keep the assertion until it is.
    case remember(PersonLink)
    /// Nothing to do: the record names itself.
    case none
}
