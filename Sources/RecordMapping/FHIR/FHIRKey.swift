import ClinicalRecord
import FHIRR4
import JSONTree

/// What a resource is called by its sender, in every delivery alike.
enum FHIRKey {
    /// `Kind/id` for what has an id of its own; `Kind/` and the UUID for what is named by one; else a hash of the
    /// content.
    static func of(_ entry: FHIREntry, _ node: JSONNode) -> String {
        if let url = entry.fullURL {
            if url.hasPrefix("urn:uuid:") { return "\(entry.kind)/\(url.dropFirst(9))" }
            if url.hasPrefix("urn:") { return url }
        }
        if let id = node["id"]?.string, !id.isEmpty { return "\(entry.kind)/\(id)" }
        if let url = entry.fullURL, let tail = split(url) { return tail.relative }
        return ContentHash.sha256(node.tree.copy(node.index))
    }

    /// Takes `http://example.org/fhir/Patient/1/_history/2` apart; `nil` if it does not end in a kind of R4 and an id.
    ///
    /// `base` is empty for a relative reference; versions and fragments are dropped.
    static func split(_ text: String) -> (base: Substring, kind: String, relative: String)? {
        var parts = text.prefix { $0 != "#" && $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count >= 4, parts[parts.count - 2] == "_history" { parts.removeLast(2) }
        guard parts.count >= 2, let id = parts.popLast(), let kind = parts.popLast() else { return nil }
        guard !id.isEmpty, id.utf8.count <= 64, R4Schema.shared.hasKind(String(kind)) else { return nil }
        let base = parts.isEmpty ? "" : text[..<parts[parts.count - 1].endIndex]
        guard base.isEmpty || base.hasPrefix("http://") || base.hasPrefix("https://") else { return nil }
        return (base, String(kind), "\(kind)/\(id)")
    }
}
