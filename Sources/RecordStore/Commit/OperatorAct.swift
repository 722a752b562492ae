/// An operator's decision about two source records.
package struct OperatorAct: Sendable, Hashable {
    /// What is decided.
    package enum Kind: Sendable, Hashable {
        /// They are one person.
        case link
        /// They are two persons; no score and no sender links them again.
        case part
    }

    package let kind: Kind
    /// A record id, as contributed; a person's id is one.
    package let first: String
    package let second: String
    /// Who decides: a user's name or key, not a patient's.
    package let actor: String
    /// In the operator's own words.
    package let reason: String?
    package let at: Timestamp

    package init(
        _ kind: Kind,
        _ first: String,
        _ second: String,
        by actor: String,
        reason: String? = nil,
        at time: Timestamp = .now
    ) {
        self.kind = kind
        self.first = first
        self.second = second
        self.actor = actor
        self.reason = reason
        at = time
    }
}
