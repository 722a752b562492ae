import Gateway
import JSONTree
import RecordStore

/// Spells one page of a history as a bundle.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#history>
struct HistoryBundle {
    let history: ResourceHistory
    let request: HistoryRequest
    /// The address that `/Patient` and the like are appended to.
    let base: String

    var json: [UInt8] {
        let wanted = history.versions.filter { $0.since.milliseconds >= request.since ?? .min }
        let rest = wanted.filter { $0.number < request.before ?? .max }
        let page = rest.prefix(request.count)
        let next = rest.count > page.count ? page.last?.number : nil
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "history")
            json.member("total", integer: wanted.count)
            json.member("link", links(next)) { link, json in
                json.object {
                    $0.member("relation", link.relation)
                    $0.member("url", link.url)
                }
            }
            json.member("entry", Array(page)) { version, json in json.object { write(version, &$0) } }
        }
        return json.bytes
    }

    private var name: String { "\(history.kind)/\(history.id)" }

    private func links(_ next: Int64?) -> [(relation: String, url: String)] {
        let address = "\(base)/\(name)/_history"
        let query = FormText.spell(request.items)
        var links = [("self", query.isEmpty ? address : "\(address)?\(query)")]
        if let next {
            links.append(("next", "\(address)?\(FormText.spell(request.items + [("_page", String(next))]))"))
        }
        return links
    }

    /// Chartway gives the ids, so that what is new is spelled as an update that creates.
    private func write(_ version: PastVersion, _ json: inout JSONWriter) {
        json.member("fullUrl", "\(base)/\(name)")
        switch version.content {
        case .resource(let resource, let isNew):
            json.member("resource", raw: resource.json)
            write("PUT", isNew ? "201" : "200", version, &json)
        case .removed(let successor): write("DELETE", "200", version, successor: successor, &json)
        }
    }

    private func write(
        _ method: String,
        _ status: String,
        _ version: PastVersion,
        successor: String? = nil,
        _ json: inout JSONWriter
    ) {
        json.member("request") {
            $0.object {
                $0.member("method", method)
                $0.member("url", name)
            }
        }
        json.member("response") { json in
            json.object { json in
                json.member("status", status)
                json.member("etag", "W/\"\(version.number)\"")
                json.member("lastModified", version.since.description)
                guard let successor else { return }
                json.member("outcome") { $0.object { write(successor, &$0) } }
            }
        }
    }

    /// It is not lost: this is where it went.
    private func write(_ successor: String, _ json: inout JSONWriter) {
        json.member("resourceType", "OperationOutcome")
        json.member("issue", [successor]) { successor, json in
            json.object {
                $0.member("severity", "information")
                $0.member("code", "informational")
                $0.member("diagnostics", "It became part of \(successor).")
            }
        }
    }
}
