/// What a caller may see and do, made from a verified token or session and nowhere else (Z01).
///
/// Every use case takes one and asks it at every hop. None counts once its grant, client or user has changed, so that
/// what is revoked ends with the next request.
package struct AccessPlan: Sendable {
    /// The id of the user in whose name it is done; `nil` for a program that acts by itself.
    package let user: String?
    /// The id of the client; `nil` for the operator's own commands and for the portal.
    package let client: String?
    package let permissions: [Permission]
    /// Whether resources labelled restricted or very restricted are kept back (Z16).
    package let hidesRestricted: Bool
    /// Why somebody looks who otherwise may not.
    package let reason: String?
    /// By record id of those for whom the user acts, what is open of their records; what is labelled as restricted
    /// only where that is said.
    package let relatives: [String: FamilyAreas]
    /// Under which grant it stands, so that what goes on after the request can be admitted anew; `nil` if under none.
    package let granted: GrantedScopes?

    package init(
        user: String?,
        client: String?,
        permissions: [Permission],
        hidesRestricted: Bool,
        relatives: [String: FamilyAreas] = [:],
        reason: String? = nil,
        granted: GrantedScopes? = nil
    ) {
        self.user = user
        self.client = client
        self.permissions = permissions
        self.hidesRestricted = hidesRestricted
        self.relatives = relatives
        self.reason = reason
        self.granted = granted
    }

    /// Everything: for the operator's own commands, and for a server that was opened on loopback.
    package static let operatorOnly = AccessPlan(
        user: nil,
        client: nil,
        permissions: [Permission(kind: nil, interactions: Set(Interaction.allCases), persons: nil)],
        hidesRestricted: false
    )

    /// Whether anything of a type may be asked for at all.
    package func allows(_ interaction: Interaction, _ kind: String) -> Bool {
        permissions.contains { $0.concerns(interaction, kind) }
    }

    /// - Throws: ``Refusal/Kind/forbidden`` if nothing of the type may be asked for.
    func demand(_ interaction: Interaction, _ kind: String) throws(Refusal) {
        guard allows(interaction, kind) else {
            throw Refusal(.forbidden, "Your access does not cover this for \(kind). Ask for a scope that does.")
        }
    }

    /// Whether nothing is kept from this caller, so that nothing has to be checked.
    var isUnlimited: Bool {
        !hidesRestricted
            && permissions.contains {
                $0.kind == nil && $0.persons == nil && $0.question == nil
                    && $0.interactions.count == Interaction.allCases.count
            }
    }

    /// Whether the caller may say how confidential something is: whoever sees what is restricted, and changes whatever it
    /// is about in anybody's record.
    var setsLabels: Bool {
        !hidesRestricted && permissions.contains { $0.persons == nil && $0.interactions.contains(.update) }
    }

    /// The same without what it permits in some persons' records alone.
    var acrossRecords: AccessPlan {
        AccessPlan(
            user: user,
            client: client,
            permissions: permissions.filter { $0.persons == nil },
            hidesRestricted: hidesRestricted,
            relatives: relatives,
            reason: reason,
            granted: granted
        )
    }

    /// Who it is, for what is kept for a caller between requests.
    package var owner: String { "\(user ?? "")\u{1F}\(client ?? "")" }

    /// Record ids of all persons that a permission names.
    var named: Set<String> { permissions.reduce(into: []) { $0.formUnion($1.persons ?? []) } }
}
