package import Gateway

/// The use cases with which apps get tokens and give them back.
package struct AuthorizationServices: Sendable {
    package let keys: TokenKeys
    package let issue: IssueTokens
    package let introspect: IntrospectToken
    package let revoke: RevokeToken
    package let origins: AppOrigins
    /// `nil` where apps are registered by the operator alone.
    package let register: RegisterClient?

    package init(
        keys: TokenKeys,
        issue: IssueTokens,
        introspect: IntrospectToken,
        revoke: RevokeToken,
        origins: AppOrigins,
        register: RegisterClient?
    ) {
        self.keys = keys
        self.issue = issue
        self.introspect = introspect
        self.revoke = revoke
        self.origins = origins
        self.register = register
    }
}
