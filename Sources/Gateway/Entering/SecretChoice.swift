/// What somebody has chosen to log in by, as typed.
package struct SecretChoice: Sendable {
    /// The name of a new account.
    package var login = ""
    package var password = ""
    /// The same once more.
    package var again = ""
    /// Of the authenticator app, where the account has one.
    package var digits = ""

    package init() {}
}
