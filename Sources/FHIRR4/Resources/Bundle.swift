package import JSONTree

/// Several resources in one, as a document, message, transaction, answer to a search or history.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html>
package struct Bundle: FHIRResource {
    package static let kind = "Bundle"

    package var frame: ResourceFrame
    package var identifier: Identifier?
    /// `document`, `message`, `transaction`, `transaction-response`, `batch`, `batch-response`, `history`, `searchset`
    /// or `collection`.
    package var type: String
    /// An instant with its zone.
    package var timestamp: Primitive?
    /// The number of matches of a search on all pages.
    package var total: Int?
    package var link: [Link] = []
    package var entry: [Entry] = []
}

extension Bundle {
    package init(id: String? = nil, type: String, entry: [Entry] = []) {
        self.init(frame: ResourceFrame(id: id), type: type, entry: entry)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.element("identifier")
        type = json.text("type") ?? ""
        timestamp = json.primitive("timestamp")
        total = json.integer("total")
        link = json.list("link")
        entry = json.list("entry")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("type", type)
        json.member("timestamp", timestamp)
        json.member("total", integer: total)
        json.member("link", link)
        json.member("entry", entry)
        json.endObject()
    }
}
