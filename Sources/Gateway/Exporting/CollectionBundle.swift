import JSONTree

/// Writes resources as an R4 Bundle of type collection or document in which every literal reference resolves.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#references>
package enum CollectionBundle {
    /// - Parameters:
    ///   - items: Each id once; the first stands first.
    ///   - documentID: For a document, whose Composition stands first: the UUID that no other document has.
    ///   - timestamp: When the bundle was made, ISO 8601; `nil` for a bundle that is a pure function of its input.
    /// - Returns: Compact JSON.
    package static func write(
        _ items: [BundleItem],
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
                    $0.member("resource", raw: item.led { _, id in ids.contains(id) ? "urn:uuid:\(id)" : nil })
                }
            }
        }
        return json.bytes
    }
}
