/// What has to be open of a record to somebody who acts for its person, for a page or a deed.
package enum AreaDemand: Sendable, Hashable {
    /// Anything: what is shown is gathered from the areas that are open.
    case any
    /// All of these.
    case all([FamilyArea])
    /// Acting in one.
    case acting(FamilyArea)
    /// The whole record: nothing for those who act for its person.
    case whole

    /// Whether so much is open; `nil` for somebody to whom the whole record is.
    package func isMet(by areas: FamilyAreas?) -> Bool {
        guard let areas else { return true }
        switch self {
        case .any: return !areas.isEmpty
        case .all(let wanted): return !areas.isEmpty && wanted.allSatisfy { areas.opens($0) }
        case .acting(let area): return areas.opens(area, .act)
        case .whole: return false
        }
    }
}
