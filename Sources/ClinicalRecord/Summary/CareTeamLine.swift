/// Somebody who looks after the person.
package struct CareTeamLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var name = ""
    package var role = ""
    package var organization = ""
    package var phone = ""

    package init() {}
}
