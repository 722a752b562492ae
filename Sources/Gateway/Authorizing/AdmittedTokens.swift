import RecordStore
import Synchronization

/// Plans of tokens that were admitted lately, each good for as long as nothing behind it has changed.
///
/// Who stands behind a token is read with every request all the same (Z15): what is spared is to take apart the token,
/// the grant, the client and the user anew, which was a fifth of a read over HTTP.
final class AdmittedTokens: Sendable {
    /// A token, with what stood behind it when it was admitted.
    struct Admission: Sendable {
        let plan: AccessPlan
        /// Seconds since 1970 UTC.
        let expires: Int64
        let holders: [(kind: AccessHolder.Kind, id: String)]
        /// Of the holders, in their order.
        let versions: [Int64]
        /// When something that is open to the user for somebody else ends or begins; `nil` if nothing does.
        let until: Timestamp?

        init(_ token: BearerToken, plan: AccessPlan, at now: Timestamp) {
            (self.plan, expires) = (plan, token.expires)
            until = token.user?.proxies.compactMap { $0.nextChange(after: now) }.min()
            let user = token.user.map { [(kind: AccessHolder.Kind.user, id: $0.id)] } ?? []
            holders = [(.grant, token.grant.id), (.client, token.client.id)] + user
            versions = [token.grant.version, token.client.version] + (token.user.map { [$0.version] } ?? [])
        }
    }

    /// So many tokens are remembered.
    private static let limit = 10_000

    /// By the SHA-256 of the token.
    private let admissions = Mutex<[[UInt8]: Admission]>([:])

    subscript(digest: [UInt8]) -> Admission? { admissions.withLock { $0[digest] } }

    func add(_ admission: Admission, for digest: [UInt8]) {
        admissions.withLock { admissions in
            if admissions.count >= Self.limit { admissions.removeAll() }
            admissions[digest] = admission
        }
    }
}
