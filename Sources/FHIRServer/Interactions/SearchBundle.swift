import Gateway
import JSONTree
import RecordStore

/// Spells the answer to a search as a bundle.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#searchset>
struct SearchBundle {
    /// Behind the address: `Observation`, `Patient/1/Observation`.
    let path: String
    let request: SearchRequest
    /// What was asked for, as far as it was understood.
    let items: [(name: String, value: String)]
    /// The address that `/Patient` and the like are appended to.
    let base: String
    /// Stands for the items in the address of the next page, if they were sent as a form.
    var token: String?

    func json(_ answer: SearchAnswer) -> [UInt8] {
        let subset = ResourceSubset(request)
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "searchset")
            json.member("total", integer: request.total == SearchRequest.Total.none ? nil : answer.total)
            json.member("link", links(answer)) { link, json in
                json.object {
                    $0.member("relation", link.relation)
                    $0.member("url", link.url)
                }
            }
            json.member("entry") { json in
                json.array { json in
                    for match in answer.matches { write(match, subset.json(match), mode: "match", &json) }
                    for other in answer.included { write(other, other.json, mode: "include", &json) }
                    if !request.ignored.isEmpty { writeIgnored(&json) }
                }
            }
        }
        return json.bytes
    }

    private func links(_ answer: SearchAnswer) -> [(relation: String, url: String)] {
        let address = path.isEmpty ? base : "\(base)/\(path)"
        let query = FormText.spell(items)
        var links = [("self", query.isEmpty ? address : "\(address)?\(query)")]
        if let next = answer.next {
            let page = token.map { FormPage.address(items, token: $0, page: next) } ?? items + [("_page", next)]
            links.append(("next", "\(address)?\(FormText.spell(page))"))
        }
        return links
    }

    private func write(_ resource: StampedResource, _ body: [UInt8], mode: String, _ json: inout JSONWriter) {
        json.object {
            $0.member("fullUrl", "\(base)/\(resource.kind)/\(resource.id)")
            $0.member("resource", raw: body)
            $0.member("search") { $0.object { $0.member("mode", mode) } }
        }
    }

    private func writeIgnored(_ json: inout JSONWriter) {
        json.object { json in
            json.member("resource") { json in
                json.object { json in
                    json.member("resourceType", "OperationOutcome")
                    json.member("issue", request.ignored) { _, json in
                        json.object {
                            $0.member("severity", "warning")
                            $0.member("code", "not-supported")
                            $0.member("diagnostics", "A search parameter is not known and was left out.")
                        }
                    }
                }
            }
            json.member("search") { $0.object { $0.member("mode", "outcome") } }
        }
    }
}
