/// Whom somebody invites to act for them, and for what, as typed.
package struct InvitationDraft: Sendable, Hashable {
    /// What is wrong with it, by the field that can be put right.
    package enum Mistake: String, Sendable, CaseIterable { case name, relation, areas, until }

    /// Unicode scalars.
    package static let longestName = 80

    package var name = ""
    package var relation: FamilyRelation?
    package var areas = FamilyAreas()
    /// The last day, `2027-01-31`; empty for no end.
    package var lastDay = ""

    package init() {}

    /// What has to be put right; the day is today's where the clinic is.
    package func mistakes(today: String) -> [Mistake] {
        var found: [Mistake] = []
        if name.isEmpty || name.unicodeScalars.count > Self.longestName { found.append(.name) }
        if relation == nil { found.append(.relation) }
        if areas.isEmpty { found.append(.areas) }
        if !lastDay.isEmpty, ClinicClock.weekday(lastDay) == nil || lastDay < today { found.append(.until) }
        return found
    }
}
