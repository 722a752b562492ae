import JSONTree
import RecordStore

extension ExportRequest {
    /// What was kept with the export; it was checked when it came.
    init?(kept node: JSONNode) {
        guard let address = node["address"]?.string, let level = node["level"]?.string else { return nil }
        switch level {
        case "system": self.init(.system, address: address)
        case "patients": self.init(.patients, address: address)
        default: self.init(.group(level), address: address)
        }
        kinds = node["kinds"]?.elements.compactMap(\.string) ?? []
        since = node["since"]?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
        filters =
            node["filters"]?.elements.compactMap { filter in
                guard let kind = filter["kind"]?.string, let query = filter["query"]?.string else { return nil }
                return Filter(kind: kind, query: query)
            } ?? []
        elements = node["elements"]?.elements.compactMap(\.string) ?? []
        passedOver = node["passedOver"]?.bool ?? false
    }

    func write(_ json: inout JSONWriter) {
        json.object { json in
            switch level {
            case .system: json.member("level", "system")
            case .patients: json.member("level", "patients")
            case .group(let id): json.member("level", id)
            }
            json.member("address", address)
            json.member("kinds", kinds)
            json.member("since", integer: since.map { Int($0.milliseconds) })
            json.member("filters", filters) { filter, json in
                json.object {
                    $0.member("kind", filter.kind)
                    $0.member("query", filter.query)
                }
            }
            json.member("elements", elements)
            json.member("passedOver", boolean: passedOver)
        }
    }
}
