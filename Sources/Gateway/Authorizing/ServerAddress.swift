/// Where this server is reached from outside, and the addresses that follow from it.
package struct ServerAddress: Sendable, Hashable {
    /// Such as `https://records.example.org`, without a slash at the end.
    package let base: String

    package init(base: String) { self.base = base.last == "/" ? String(base.dropLast()) : base }

    /// Where FHIR is spoken; what tokens are for.
    package var fhir: String { base + "/fhir" }
    package var authorize: String { base + "/auth/authorize" }
    package var token: String { base + "/auth/token" }
    package var introspect: String { base + "/auth/introspect" }
    package var revoke: String { base + "/auth/revoke" }
    package var register: String { base + "/auth/register" }
    package var keys: String { base + "/.well-known/jwks.json" }
    package var style: String { base + "/auth/style.json" }
    /// Where people see and end what they have granted.
    package var manage: String { base + "/auth/apps" }

    /// Whether whoever is outside comes by TLS.
    package var isByTLS: Bool { base.hasPrefix("https://") }

    /// Who runs this server, for app stores.
    package var brands: String { base + "/brands.json" }

    /// Where an export is followed; its files are below.
    package func export(_ id: String) -> String { "\(base)/bulk/\(id)" }

    /// Where a delivery is followed that is read later.
    package func delivery(_ id: String, of source: String) -> String { "\(base)/intake/\(source)/\(id)" }

    /// Whether an audience is this server's FHIR address; a slash at the end makes no difference.
    func isAudience(_ text: String) -> Bool { text == fhir || text == fhir + "/" }
}
