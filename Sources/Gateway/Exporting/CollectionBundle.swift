import JSONTree

/// Writes resources as an R4 Bundle of type collection or document in which every literal reference resolves.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#references>
package enum CollectionBundle {
    /// One resource of the bundle.
    package struct Item: Sendable {
        /// The id that other resources use.
        package let id: String
        package let json: [UInt8]

        package init(id: String, json: [UInt8]) {
            self.id = id
            self.json = json
        }
    }

    /// - Parameters:
    ///   - items: Each id once; the first stands first.
    ///   - aliases: Ids that lead to an item of another id.
    ///   - documentID: For a document, whose Composition stands first: the UUID that no other document has.
    ///   - timestamp: When the bundle was made, ISO 8601; `nil` for a bundle that is a pure function of its input.
    /// - Returns: Compact JSON.
    package static func write(
        _ items: [Item],
        aliases: [String: String] = [:],
        documentID: String? = nil,
        timestamp: String? = nil
    ) -> [UInt8] {
        let ids = Set(items.map(\.id))
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            if let documentID {
                json.member("identifier") { json in
                    json.object {
                        $0.member("system", "urn:ietf:rfc:3986")
                        $0.member("value", "urn:uuid:\(documentID)")
                    }
                }
            }
            json.member("type", documentID == nil ? "collection" : "document")
            json.member("timestamp", timestamp)
            json.member("entry", items) { item, json in
                json.object {
                    $0.member("fullUrl", "urn:uuid:\(item.id)")
                    $0.member("resource", raw: led(item.json, to: ids, aliases))
                }
            }
        }
        return json.bytes
    }

    private static func led(_ resource: [UInt8], to ids: Set<String>, _ aliases: [String: String]) -> [UInt8] {
        guard let tree = try? JSONTree(resource) else { return resource }
        let references = LiteralReferences(tree)
        guard !references.found.isEmpty else { return resource }
        return references.rewritten { _, id in
            let target = aliases[id] ?? id
            return ids.contains(target) ? "urn:uuid:\(target)" : nil
        }
    }
}
