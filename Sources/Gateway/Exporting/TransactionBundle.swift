import JSONTree

/// Writes resources as an R4 Bundle of type transaction: each is put under its own id, whatever stands there.
///
/// A server leads `urn:uuid:` references elsewhere only if it chose the id itself. Here it does not, so references are
/// `Kind/id`: what they are to be when they are stored. Within the bundle they resolve from the base of the `fullUrl`.
///
/// Source: <https://hl7.org/fhir/R4/http.html#trules>
package enum TransactionBundle {
    /// The base of every `fullUrl`; no server has this name or ever will (RFC 2606), and none has to answer.
    static let base = "https://chartway.invalid/fhir"

    /// - Parameters:
    ///   - items: Each id once.
    ///   - timestamp: When the bundle was made, ISO 8601.
    /// - Returns: Compact JSON.
    package static func write(_ items: [BundleItem], timestamp: String) -> [UInt8] {
        let known = Set(items.map(\.relativeURL))
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "transaction")
            json.member("timestamp", timestamp)
            json.member("entry", items) { item, json in
                json.object { json in
                    json.member("fullUrl", "\(base)/\(item.relativeURL)")
                    json.member("resource", raw: item.led { known.contains("\($0)/\($1)") ? "\($0)/\($1)" : nil })
                    json.member("request") { json in
                        json.object {
                            $0.member("method", "PUT")
                            $0.member("url", item.relativeURL)
                        }
                    }
                }
            }
        }
        return json.bytes
    }
}
