import JSONTree

/// Spells what has left the record as transactions that delete it elsewhere too.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#response---complete-status>
enum DeletionBundle {
    private static let size = 100

    /// - Parameter addresses: `Kind/id`, each once.
    /// - Returns: Bundles of a hundred deletions at most, one a line.
    static func lines(_ addresses: [String]) -> [[UInt8]] {
        stride(from: 0, to: addresses.count, by: size).map { start in
            var json = JSONWriter()
            json.object { json in
                json.member("resourceType", "Bundle")
                json.member("type", "transaction")
                json.member("entry", Array(addresses[start..<min(start + size, addresses.count)])) { address, json in
                    json.object { json in
                        json.member("request") { json in
                            json.object {
                                $0.member("method", "DELETE")
                                $0.member("url", address)
                            }
                        }
                    }
                }
            }
            return json.bytes
        }
    }
}
