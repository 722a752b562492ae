package import RecordStore

/// Accounts, clients and grants, read from the register and written to it.
package struct AccountBook: Sendable {
    private let register: any AccessRegister

    package init(register: any AccessRegister) { self.register = register }

    package func user(id: String) async throws(ArchiveError) -> User? {
        try await register.holder(.user, id: id).flatMap(User.init)
    }

    package func user(login: String) async throws(ArchiveError) -> User? {
        try await register.holder(.user, name: login.lowercased()).flatMap(User.init)
    }

    package func users() async throws(ArchiveError) -> [User] {
        try await register.holders(.user, owner: nil).compactMap(User.init)
    }

    /// - Throws: ``ArchiveError/contradiction`` if the log-in name is taken, or the user was changed meanwhile.
    package func keep(_ user: User) async throws(ArchiveError) { try await register.keep(user.holder) }

    package func client(id: String) async throws(ArchiveError) -> Client? {
        try await register.holder(.client, id: id).flatMap(Client.init)
    }

    package func clients() async throws(ArchiveError) -> [Client] {
        try await register.holders(.client, owner: nil).compactMap(Client.init)
    }

    package func keep(_ client: Client) async throws(ArchiveError) { try await register.keep(client.holder) }

    package func grant(id: String) async throws(ArchiveError) -> Grant? {
        try await register.holder(.grant, id: id).flatMap(Grant.init)
    }

    /// A grant with its client and its user, read at one moment; `nil` if there is no such grant, or it is not theirs.
    func standing(
        grant id: String,
        client: String,
        user: String?
    ) async throws(ArchiveError) -> (grant: Grant, client: Client, user: User?)? {
        var wanted: [(kind: AccessHolder.Kind, id: String)] = [(.grant, id), (.client, client)]
        if let user { wanted.append((.user, user)) }
        let found = try await register.holders(wanted)
        guard let grant = found[0].flatMap(Grant.init), let client = found[1].flatMap(Client.init),
            grant.client == client.id, grant.user == user
        else { return nil }
        return (grant, client, found.count > 2 ? found[2].flatMap(User.init) : nil)
    }

    /// What a user has granted.
    package func grants(user: String) async throws(ArchiveError) -> [Grant] {
        try await register.holders(.grant, owner: user).compactMap(Grant.init)
    }

    package func keep(_ grant: Grant) async throws(ArchiveError) { try await register.keep(grant.holder) }

    /// Ends a grant; its tokens open nothing from the next request on.
    package func withdraw(grant id: String) async throws(ArchiveError) { try await register.remove(.grant, id: id) }

    package func remove(client id: String) async throws(ArchiveError) { try await register.remove(.client, id: id) }

    package func remove(user id: String) async throws(ArchiveError) {
        for grant in try await grants(user: id) { try await withdraw(grant: grant.id) }
        // Their addresses go with them.
        try await register.remove(.notice, id: id)
        try await register.remove(.user, id: id)
    }
}
