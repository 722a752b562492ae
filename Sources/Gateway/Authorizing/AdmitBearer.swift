import JSONTree
package import RecordStore

/// The use case "somebody brings an access token": what may be seen and done with it, now.
///
/// The token says who it was issued to; whether that still stands is read each time, so that what was revoked, closed or
/// narrowed since counts at once (Z15).
package struct AdmitBearer: Sendable {
    /// Seconds by which clocks may differ.
    private static let skew: Int64 = 60

    private let address: ServerAddress
    private let keys: TokenKeys
    private let register: any AccessRegister
    private let book: AccountBook
    private let admitted = AdmittedTokens()

    package init(register: any AccessRegister, address: ServerAddress, keys: TokenKeys) {
        (self.address, self.keys) = (address, keys)
        self.register = register
        book = AccountBook(register: register)
    }

    /// - Throws: ``Refusal/Kind/unauthenticated`` if the token opens nothing, for whatever reason.
    package func callAsFunction(_ token: String, at now: Timestamp) async throws(Refusal) -> AccessPlan {
        let digest = Secret.digest(of: token)
        if let plan = try await known(digest, at: now) { return plan }
        guard let found = try await standing(token, at: now) else {
            throw Refusal(.unauthenticated, "The access token does not count here, or not any more. Get a new one.")
        }
        let plan = Self.plan(found, at: now)
        admitted.add(AdmittedTokens.Admission(found, plan: plan, at: now), for: digest)
        return plan
    }

    /// The plan of a token that was admitted before, if everything behind it is as it was then.
    private func known(_ digest: [UInt8], at now: Timestamp) async throws(Refusal) -> AccessPlan? {
        guard let known = admitted[digest], now.milliseconds / 1000 < known.expires + Self.skew,
            known.until.map({ now < $0 }) ?? true
        else { return nil }
        let found: [AccessHolder?]
        do throws(ArchiveError) { found = try await register.holders(known.holders) } catch { throw Refusal(error) }
        return found.map { $0?.version } == known.versions ? known.plan : nil
    }

    /// A token that counts now, with what stands behind it; `nil` for any other.
    func standing(_ token: String, at now: Timestamp) async throws(Refusal) -> BearerToken? {
        guard let signed = SignedText(token), await keys.hasSigned(signed),
            signed.claims["iss"]?.string == address.base, signed.claims["aud"]?.string == address.fhir,
            let end = signed.seconds("exp"), now.milliseconds / 1000 < end + Self.skew,
            let grantID = signed.claims["grant"]?.string, let scope = signed.claims["scope"]?.string,
            let client = signed.claims["client_id"]?.string, let subject = signed.claims["sub"]?.string
        else { return nil }
        let granted = GrantedScopes(grant: grantID, scopes: ScopeList(scope))
        // Who acts by itself is its own subject.
        return try await standing(granted, client: client, user: subject == client ? nil : subject, until: end)
    }

    /// What somebody may who goes on under a grant after the request that began it; `nil` if the grant was withdrawn,
    /// or its client or user is shut out.
    package func plan(_ granted: GrantedScopes) async throws(Refusal) -> AccessPlan? {
        let found: Grant?
        do throws(ArchiveError) { found = try await book.grant(id: granted.grant) } catch { throw Refusal(error) }
        guard let found else { return nil }
        return try await standing(granted, client: found.client, user: found.user, until: 0)
            .map { Self.plan($0, at: .now) }
    }

    private func standing(
        _ granted: GrantedScopes,
        client: String,
        user: String?,
        until end: Int64
    ) async throws(Refusal) -> BearerToken? {
        do throws(ArchiveError) {
            guard let found = try await book.standing(grant: granted.grant, client: client, user: user),
                !found.client.isDisabled, user == nil || found.user?.isClosed == false
            else { return nil }
            return BearerToken(
                grant: found.grant.limited(to: granted.scopes),
                client: found.client,
                user: found.user,
                expires: end
            )
        } catch { throw Refusal(error) }
    }

    /// What the app may, as far as the user may, and the client still may (Z12); of a patient, what patients write.
    private static func plan(_ token: BearerToken, at now: Timestamp) -> AccessPlan {
        let scopes = token.grant.scopes.limited(to: token.client.scopes)
        let permissions = scopes.resources.compactMap { scope -> Permission? in
            switch scope.level {
            case .patient:
                guard let patient = token.grant.patient, let user = token.user else { return nil }
                guard user.persons.map({ $0.contains(patient) }) ?? true else { return nil }
                return scope.permission(in: [patient])
            case .user: return token.user.map { scope.permission(in: $0.persons) }
            case .system: return token.user == nil ? scope.permission(in: nil) : nil
            }
        }
        let relatives = token.user?.relatives(at: now) ?? [:]
        let own = token.user?.role == .patient ? permissions.flatMap(AuthoredKinds.limit) : permissions
        return AccessPlan(
            user: token.user?.id,
            client: token.client.id,
            permissions: own + Self.permissions(scopes, of: token, relatives),
            hidesRestricted: token.user != nil && !(token.grant.includesRestricted && relatives.isEmpty),
            relatives: token.grant.includesRestricted ? Self.unrestricted(token, relatives) : [:],
            granted: GrantedScopes(grant: token.grant.id, scopes: scopes)
        )
    }

    /// In the records of those for whom the user acts: reading alone, and no more than their areas open.
    private static func permissions(
        _ scopes: ScopeList,
        of token: BearerToken,
        _ relatives: [String: FamilyAreas]
    ) -> [Permission] {
        relatives.flatMap { person, areas in
            let named = scopes.resources.filter { scope in
                scope.level == .user || scope.level == .patient && token.grant.patient == person
            }
            return named.flatMap { scope in
                AccessPlan.reading(areas, of: person).compactMap { scope.limited(to: $0) }
            }
        }
    }

    /// Whose restricted resources the app may see where the user granted that: their own, and of those for whom they
    /// act only where that area is open.
    private static func unrestricted(
        _ token: BearerToken,
        _ relatives: [String: FamilyAreas]
    ) -> [String: FamilyAreas] {
        let own = (token.user?.persons ?? []).map { ($0, FamilyAreas([.sensitive: .read])) }
        return relatives.merging(own) { $0.union($1) }
    }
}
