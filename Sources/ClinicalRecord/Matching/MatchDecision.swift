/// What to do with a described person.
package enum MatchDecision: Sendable, Hashable {
    /// They are the person named in the explanation.
    case link(MatchExplanation)
    /// They may be one of these, best first; a human decides. Until then they are a person of their own.
    case review([MatchExplanation])
    /// Nobody in the store is like them.
    case new
}
