/// Whether apps may register themselves, and how many.
package struct RegistrationSettings: Sendable, Hashable {
    package var isOpen = false
    /// So many in an hour, whoever sends them.
    package var perHour = 20
    /// So many that registered themselves are kept in all.
    package var limit = 1000

    package init() {}
}
