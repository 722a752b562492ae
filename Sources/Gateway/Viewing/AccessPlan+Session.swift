import RecordStore

extension AccessPlan {
    /// What somebody may read who has logged in: the records that belong to the account, or every record; of those for
    /// whom they act, what is open now.
    ///
    /// What is labelled as restricted is kept back from everybody but the person whose record it is; see
    /// ``ViewRecord``.
    init(of user: User, at now: Timestamp = .now) {
        let permission = Permission(kind: nil, interactions: [.read, .search], persons: user.persons)
        let relatives = user.relatives(at: now)
        self.init(
            user: user.id,
            client: nil,
            permissions: [permission] + relatives.flatMap { Self.reading($1, of: $0) },
            hidesRestricted: true,
            relatives: relatives
        )
    }

    /// The same for the person whose record it is.
    var ofOwnRecord: AccessPlan {
        AccessPlan(
            user: user,
            client: client,
            permissions: permissions,
            hidesRestricted: false,
            relatives: relatives,
            reason: reason,
            granted: granted
        )
    }
}
