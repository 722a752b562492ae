import JSONTree

/// Spells what an operation found, all of it on one page, as a bundle.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#searchset>
struct OperationBundle {
    /// One of what was found.
    struct Entry {
        /// Where it is; `nil` for what is nowhere yet.
        var fullURL: String?
        let resource: [UInt8]
        /// Says how it was found.
        var search: (inout JSONWriter) -> Void = { json in json.object { $0.member("mode", "match") } }
    }

    let entries: [Entry]

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "searchset")
            json.member("total", integer: entries.count)
            json.member("entry", entries) { entry, json in
                json.object { json in
                    json.member("fullUrl", entry.fullURL)
                    json.member("resource", raw: entry.resource)
                    json.member("search") { entry.search(&$0) }
                }
            }
        }
        return json.bytes
    }
}
