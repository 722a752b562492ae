/// Until which age parents see what of their children's records.
package struct FamilySettings: Sendable, Hashable {
    /// From this age on parents see little by themselves.
    package var teenAge = 13
    /// At this age what parents see as such ends.
    package var adultAge = 18

    package init() {}
}
