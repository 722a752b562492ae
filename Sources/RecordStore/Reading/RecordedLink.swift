package import ClinicalRecord

/// A link between two records, with its reasons and its time in force.
package struct RecordedLink: Sendable, Hashable {
    package let link: PersonLink
    private let stored: StoredExplanation?
    package let since: Timestamp
    /// `nil` while it is in force.
    package let until: Timestamp?
    /// Who linked or parted; `nil` if a delivery did.
    package let actor: String?
    /// In the words of who linked or parted.
    package let reason: String?

    package init(
        link: PersonLink,
        explanation: StoredExplanation?,
        since: Timestamp,
        until: Timestamp?,
        actor: String?,
        reason: String?
    ) {
        self.link = link
        stored = explanation
        self.since = since
        self.until = until
        self.actor = actor
        self.reason = reason
    }

    /// The score, if one decided.
    package var explanation: MatchExplanation? { stored?.explanation }
}
