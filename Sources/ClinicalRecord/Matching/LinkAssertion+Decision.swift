extension LinkAssertion {
    /// What to do about the assertion; the store does it.
    ///
    /// - Parameters:
    ///   - subjectID: The record that makes the assertion, the survivor of a merge.
    ///   - subject: What is known of it; `nil` if nothing is.
    ///   - other: What is known of the other record; `nil` if it has never been heard of.
    /// - Returns: what the store has to do.
    ///
    /// Source: mapping rules, section 7.4.
    package func decide(subjectID: String, subject: PersonDescription?, other: PersonDescription?) -> LinkDecision {
        guard subjectID != otherID else { return .none }
        switch kind {
        case .unlink: return .separate(PersonLink(subjectID, otherID, basis: .apart))
        case .replaces, .sameAs: break
        }
        let link = PersonLink(subjectID, otherID, basis: kind == .replaces ? .replaces : .sameAs)
        guard let other else { return .remember(link) }
        guard let subject else { return .unite(link) }
        let comparison = PersonComparison(claim: subject, known: other, weights: MatchWeights())
        let areNamesOther =
            comparison.nameFields.contains { $0.name == "family name" && $0.bits < 0 }
            || comparison.nameFields.contains { $0.name == "given name" && $0.bits < 0 }
        return areNamesOther && comparison.birthDates == .differ ? .review : .unite(link)
    }
}
