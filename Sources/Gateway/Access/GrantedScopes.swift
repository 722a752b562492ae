import JSONTree

/// What a request stands under: a grant, and the scopes of it that its token names.
package struct GrantedScopes: Sendable, Hashable {
    /// The id of the grant.
    package let grant: String
    package let scopes: ScopeList

    package init(grant: String, scopes: ScopeList) { (self.grant, self.scopes) = (grant, scopes) }

    /// - Returns: `nil` if what is kept of the request stands under no grant.
    init?(kept root: JSONNode) {
        guard let grant = root["grant"]?.string else { return nil }
        self.init(grant: grant, scopes: ScopeList(root["scope"]?.string ?? ""))
    }

    /// Writes it among the members of what is kept of a request.
    func write(into json: inout JSONWriter) {
        json.member("grant", grant)
        json.member("scope", scopes.description)
    }

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
