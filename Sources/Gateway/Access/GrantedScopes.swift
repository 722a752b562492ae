/// What a request stands under: a grant, and the scopes of it that its token names.
package struct GrantedScopes: Sendable, Hashable {
    /// The id of the grant.
    package let grant: String
    package let scopes: ScopeList

    package init(grant: String, scopes: ScopeList) { (self.grant, self.scopes) = (grant, scopes) }

    /// Whether whatever another one opens of a kind across records, this one opens too.
    func covers(_ other: GrantedScopes, of kind: String) -> Bool {
        let mine = scopes.resources.filter { Self.concerns($0, kind) }
        return other.scopes.resources.filter { Self.concerns($0, kind) }.allSatisfy { wanted in
            mine.contains { $0.criteria.isEmpty || $0.criteria == wanted.criteria }
        }
    }

    private static func concerns(_ scope: SMARTScope, _ kind: String) -> Bool {
        scope.level != .patient && (scope.kind == nil || scope.kind == kind) && scope.interactions.contains(.search)
    }
}
