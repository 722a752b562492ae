/// Who did what with whose data, or was kept from it.
///
/// It names things by ids and never repeats what they hold.
///
/// Source: <https://hl7.org/fhir/R4/auditevent.html>
package struct AuditedAct: Sendable, Hashable {
    /// As an AuditEvent spells them.
    package enum Action: String, Sendable, CaseIterable {
        case create = "C"
        case read = "R"
        case update = "U"
        case delete = "D"
        case execute = "E"
    }

    package enum Outcome: Int64, Sendable, CaseIterable {
        case success = 0
        case refused = 4
        case failure = 8
    }

    /// Counts from 1 in the order of noting; 0 before.
    package var number: Int64 = 0
    package let at: Timestamp
    package let action: Action
    /// What kind of interaction, in FHIR's words: `read`, `search-type`, `login`.
    package let interaction: String
    /// The id of the user; `nil` if a program acted by itself or nobody is known.
    package var user: String?
    /// The id of the client; `nil` if there was none.
    package var client: String?
    /// R4 resource type and id, as far as one was meant.
    package var kind: String?
    package var resource: String?
    /// Record ids of the persons whose data was concerned.
    package var persons: [String]
    /// Names of the parameters of a search, never their values.
    package var parameters: [String]
    package var outcome: Outcome
    /// Why somebody looked who otherwise may not.
    package var reason: String?

    package init(
        at: Timestamp,
        action: Action,
        interaction: String,
        user: String? = nil,
        client: String? = nil,
        kind: String? = nil,
        resource: String? = nil,
        persons: [String] = [],
        parameters: [String] = [],
        outcome: Outcome = .success,
        reason: String? = nil
    ) {
        self.at = at
        self.action = action
        self.interaction = interaction
        self.user = user
        self.client = client
        self.kind = kind
        self.resource = resource
        self.persons = persons
        self.parameters = parameters
        self.outcome = outcome
        self.reason = reason
    }
}
