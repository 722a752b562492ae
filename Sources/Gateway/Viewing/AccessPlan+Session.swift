extension AccessPlan {
    /// What somebody may read who has logged in: the records that belong to the account, or every record.
    ///
    /// What is labelled as restricted is kept back from everybody but the person whose record it is; see
    /// ``ViewRecord``.
    init(of user: User) {
        let permission = Permission(kind: nil, interactions: [.read, .search], persons: user.persons)
        self.init(user: user.id, client: nil, permissions: [permission], hidesRestricted: true)
    }

    /// The same for the person whose record it is.
    var ofOwnRecord: AccessPlan {
        AccessPlan(
            user: user,
            client: client,
            permissions: permissions,
            hidesRestricted: false,
            reason: reason,
            granted: granted
        )
    }
}
