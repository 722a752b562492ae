/// How people get an account and a password.
package struct AccountSettings: Sendable, Hashable {
    /// A file of passwords that others have used; `nil` for no list.
    package var knownPasswords: String?
    /// Days for which a letter of the clinic is good.
    package var letterDays = 14

    package init() {}
}
