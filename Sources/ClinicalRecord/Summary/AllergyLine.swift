/// One allergy or intolerance that is not ruled out.
package struct AllergyLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var substance = ""
    /// `allergy`, `intolerance` or empty.
    package var type = ""
    /// `food`, `medication`, `environment`, `biologic`.
    package var categories: [String] = []
    /// `low`, `high`, `unable-to-assess` or empty.
    package var criticality = ""
    /// `active`, `inactive`, `resolved` or empty.
    package var status = ""
    /// `confirmed`, `unconfirmed` or empty.
    package var verification = ""
    /// What happened, each with its severity (`mild`, `moderate`, `severe`) in brackets if stated.
    package var reactions: [String] = []
    /// The worst severity stated of a reaction; empty if none is.
    package var severity = ""
    /// When it was first noticed, as spelled.
    package var since: String?
    package var recorded: String?
    package var notes: [String] = []

    /// Whether the next exposure may be dangerous: criticality high or a severe reaction.
    package var isHighRisk: Bool { criticality == "high" || severity == "severe" }
    /// Whether it holds now, as far as anybody said.
    package var isActive: Bool { status.isEmpty || status == "active" }

    package init() {}
}
