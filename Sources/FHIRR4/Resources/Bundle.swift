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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("type", type)
            $0.member("timestamp", timestamp)
            $0.member("total", integer: total)
            $0.member("link", link)
            $0.member("entry", entry)
        }
    }
}
