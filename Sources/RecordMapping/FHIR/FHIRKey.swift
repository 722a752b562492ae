import ClinicalRecord
import FHIRR4
import JSONTree

/// What a resource is called by its sender, in every delivery alike.
enum FHIRKey {
    /// `Kind/id` for what has an id of its own; `Kind/` and the UUID for what is named by one; else a hash of the
    /// content.
    static func of(_ entry: FHIREntry, _ node: JSONNode) -> String {
        given(entry, node) ?? content(node)
    }

    /// What has neither an id nor an address is named by what it says, however it is spaced.
    static func content(_ node: JSONNode) -> String { ContentHash.sha256(node.tree.copy(node.index)) }

    /// What the sender calls it; `nil` if it has no name.
    static func given(_ entry: FHIREntry, _ node: JSONNode) -> String? {
        if let url = entry.fullURL {
            if url.hasPrefix("urn:uuid:") { return "\(entry.kind)/\(url.dropFirst(9))" }
            if url.hasPrefix("urn:") { return url }
        }
        if let id = node["id"]?.string, !id.isEmpty { return "\(entry.kind)/\(id)" }
        if let url = entry.fullURL, let tail = split(url) { return tail.relative }
        return nil
    }

    /// Takes `http://example.org/fhir/Patient/1/_history/2` apart; `nil` if it does not end in a kind of R4 and an id.
    ///
    /// `base` is empty for a relative reference; versions and fragments are dropped.
    static func split(_ text: String) -> (base: Substring, kind: String, relative: String)? {
        let utf8 = text.utf8
        var end = utf8.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? utf8.endIndex
        guard var id = slash(utf8, before: end) else { return nil }
        if let version = slash(utf8, before: id), utf8[utf8.index(after: version)..<id].elementsEqual("_history".utf8) {
            guard let slash = slash(utf8, before: version) else { return nil }
            (end, id) = (version, slash)
        }
        let base = slash(utf8, before: id)
        let start = base.map { utf8.index(after: $0) } ?? utf8.startIndex
        guard (1...64).contains(utf8.distance(from: utf8.index(after: id), to: end)) else { return nil }
        let kind = String(text[start..<id])
        guard R4Schema.shared.hasKind(kind) else { return nil }
        guard let base else { return ("", kind, String(text[..<end])) }
        guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return nil }
        return (text[..<base], kind, String(text[start..<end]))
    }

    private static func slash(_ text: String.UTF8View, before end: String.Index) -> String.Index? {
        text[..<end].lastIndex(of: 0x2F)
    }
}
