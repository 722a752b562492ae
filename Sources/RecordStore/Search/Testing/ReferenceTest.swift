package import JSONTree

/// Asks for a reference by where it leads.
///
/// Source: <https://hl7.org/fhir/R4/search.html#reference>
package struct ReferenceTest: Sendable, Hashable {
    /// `nil` for any kind.
    package var kind: String?
    /// The ids that lead there; one until the archive was asked for the others.
    package var ids: Set<String>
    /// The address as asked for, for targets that are not Chartway's own.
    package let address: String

    /// - Parameters:
    ///   - text: `id`, `Kind/id`, an address, or one with a version.
    ///   - kind: The kind that the modifier names.
    ///   - base: Chartway's own address, as the caller knows it; below any other one are resources of others.
    init(_ text: Substring, kind: String?, base: String? = nil) {
        address = Self.relative(SearchValue.unescaped(text), to: base)
        let parts = Self.parts(address)
        self.kind = kind ?? parts?.kind
        if let parts {
            ids = kind == nil || kind == parts.kind ? [parts.id] : []
        } else {
            ids = address.contains("/") || address.contains(":") ? [] : [address]
        }
    }

    /// Asks for references to any of some resources of a kind.
    package init(to kind: String, ids: Set<String>) {
        self.kind = kind
        self.ids = ids
        address = ""
    }

    /// Whether it asks for nothing but an address that is not Chartway's.
    package var isElsewhere: Bool { ids.isEmpty && !address.isEmpty }

    func matches(_ node: JSONNode) -> Bool {
        guard let found = node.string ?? node["reference"]?.string else { return false }
        if let parts = Self.parts(found) { return ids.contains(parts.id) && (kind == nil || parts.kind == kind) }
        guard isElsewhere, found == address || Self.withoutVersion(found) == address else { return false }
        return kind == nil || address.split(separator: "/").dropLast().last.map(String.init) == kind
    }

    /// The kind and the id that a reference leads to; `nil` if it leads to no resource of Chartway's.
    package static func parts(of node: JSONNode) -> (kind: String, id: String)? {
        (node.string ?? node["reference"]?.string).flatMap { parts($0) }
    }

    /// `Patient` and `1` of `Patient/1` and `Patient/1/_history/2`; whole addresses are of others.
    static func parts(_ reference: String) -> (kind: String, id: String)? {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 4 && parts[2] == "_history",
            parts[0].first?.isUppercase == true, !parts[1].isEmpty
        else { return nil }
        return (String(parts[0]), String(parts[1]))
    }

    /// Whether the caller came by HTTP or HTTPS does not matter: a proxy may stand between.
    private static func relative(_ address: String, to base: String?) -> String {
        let schemes = ["http://", "https://"]
        guard let base, let scheme = schemes.first(where: address.hasPrefix),
            let own = schemes.first(where: base.hasPrefix)
        else { return address }
        let (rest, start) = (address.dropFirst(scheme.count), "\(base.dropFirst(own.count))/")
        return rest.hasPrefix(start) ? String(rest.dropFirst(start.count)) : address
    }

    /// A canonical address names a version behind a bar.
    private static func withoutVersion(_ address: String) -> Substring { address.prefix { $0 != "|" } }
}
