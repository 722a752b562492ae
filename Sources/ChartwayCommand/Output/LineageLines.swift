import ClinicalRecord
import Findings
import Gateway
import JSONTree
import RecordMapping
import RecordStore

/// What `chartway lineage` prints of one source.
struct LineageLines {
    let lineage: SourceLineage

    /// One JSON object.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("resource", "\(lineage.kind)/\(lineage.id)")
            json.member("state", lineage.state.rawValue)
            json.member("delivery") { $0.object { $0.delivery(lineage.delivery) } }
            json.member("place", lineage.lineage?.place.description)
            json.list("elements", lineage.lineage?.elements ?? []) { $1.element($0) }
            json.list("deciding", lineage.lineage?.deciding ?? []) { $1.value($0.description) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it: one line an element, further places below it.
    var text: String {
        let delivery = lineage.delivery
        var lines = [
            "\(lineage.kind)/\(lineage.id)",
            "  delivery \(delivery.report.delivery) from \(delivery.source), received \(delivery.receivedAt)",
            "  \(delivery.name), \(delivery.format.rawValue), sha256 \(HexText.spell(delivery.sha256))",
        ]
        switch lineage.state {
        case .current: break
        case .outdated: lines.append("  today's tables make another resource of it, shown here; see chartway replay")
        case .gone: lines.append("  not traced: today's tables make no such resource of it; see chartway replay")
        }
        guard let found = lineage.lineage else { return lines.joined(separator: "\n") }
        lines.append("  read at \(found.place)")
        let width = min(found.elements.map(\.path.count).max() ?? 0, 48)
        for element in found.elements {
            let head = "  \(element.path.padded(to: width))  \(element.shortValue)"
            lines.append("\(head)  \(element.origin.words)")
            lines += element.shownPlaces.map { "      \($0)" }
        }
        if !found.deciding.isEmpty {
            lines.append("  without these there is no such resource:")
            lines += found.deciding.map { "      \($0)" }
        }
        return lines.joined(separator: "\n")
    }
}

extension JSONWriter {
    fileprivate mutating func delivery(_ delivery: DeliveryLine) {
        member("id", integer: Int(delivery.report.delivery))
        member("sha256", HexText.spell(delivery.sha256))
        member("name", delivery.name)
        member("source", delivery.source)
        member("format", delivery.format.rawValue)
        member("received", delivery.receivedAt.description)
    }

    fileprivate mutating func element(_ element: ElementLineage) {
        object { json in
            json.member("path", element.path)
            json.member("value", raw: element.value.utf8)
            json.member("origin", element.origin.code)
            if case .rule(let rule) = element.origin { json.member("rule", rule) }
            if case .link(let target) = element.origin { json.member("target", target) }
            json.list("places", element.places) { $1.value($0.description) }
        }
    }
}

extension ElementLineage {
    /// Long narrative would hide the rest.
    fileprivate var shortValue: String { value.count > 60 ? "\(value.prefix(59))…" : value }

    fileprivate var shownPlaces: [String] {
        let shown = places.prefix(8).map(\.description)
        return places.count > 8 ? shown + ["and \(places.count - 8) more; --json shows all"] : shown
    }
}

extension ElementLineage.Origin {
    /// For people.
    fileprivate var words: String {
        switch self {
        case .sent: "as sent"
        case .mapped: "mapped from"
        case .rule(let rule): "by rule \(rule) from"
        case .link(let target): "leads to \(target)"
        case .fixed: "fixed by the mapping; no value of the original changes it"
        case .whole: "from the bytes of the original as a whole"
        case .untraced: "not traced"
        }
    }
}
