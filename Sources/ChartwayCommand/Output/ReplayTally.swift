import Gateway
import JSONTree
import RecordStore

/// What came of reading deliveries again.
struct ReplayTally {
    let isApplied: Bool
    private(set) var deliveries = 0
    private(set) var unreadable = 0
    private(set) var changes = 0
    /// By the record of the person; empty for what belongs to nobody.
    private(set) var byRecord: [String: [ReplayDifference]] = [:]

    init(isApplied: Bool) { self.isApplied = isApplied }

    /// How many resources differ.
    var count: Int { byRecord.values.reduce(0) { $0 + $1.count } }

    mutating func take(_ outcome: Replay.Outcome) {
        deliveries += 1
        if outcome.isUnreadable { unreadable += 1 }
        if outcome.change != nil { changes += 1 }
        for difference in outcome.differences { byRecord[difference.recordID ?? "", default: []].append(difference) }
    }

    /// One line a kind with its counts, and one below it for each resource.
    static func lines(_ differences: [ReplayDifference]) -> [String] {
        Dictionary(grouping: differences, by: \.kind).sorted { $0.key < $1.key }.flatMap { kind, differences in
            let counts = ReplayDifference.Kind.allCases.compactMap { what in
                let count = differences.count { $0.what == what }
                return count == 0 ? nil : "\(count) \(what.rawValue)"
            }
            let each = differences.sorted { ($0.id, $0.what.rawValue) < ($1.id, $1.what.rawValue) }.map { difference in
                let elements = difference.elements.isEmpty ? "" : ": \(difference.elements.joined(separator: ", "))"
                return "    \(difference.what.rawValue) \(difference.id)\(elements)"
            }
            return ["  \(kind): \(counts.joined(separator: ", "))"] + each
        }
    }

    /// The last line, for a person.
    var text: String {
        var words = "\(deliveries) deliveries read again: "
        words += count == 0 ? "no difference" : "\(count) resources differ"
        if count > 0 { words += isApplied ? ", written as \(changes) changes" : "; nothing was written, see --apply" }
        return unreadable == 0 ? words : words + "; \(unreadable) cannot be read today and were left alone"
    }

    /// The last line, for a program.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("deliveries", integer: deliveries)
            for what in ReplayDifference.Kind.allCases {
                let count = byRecord.values.reduce(0) { $0 + $1.count { $0.what == what } }
                switch what {
                case .added: json.member("added", integer: count)
                case .removed: json.member("removed", integer: count)
                case .changed: json.member("changed", integer: count)
                }
            }
            json.member("unreadable", integer: unreadable)
            json.member("applied", boolean: isApplied)
            json.member("changes", integer: changes)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension Replay.Outcome {
    /// One difference as `--json` prints it.
    func line(_ difference: ReplayDifference) -> String {
        var json = JSONWriter()
        json.object {
            $0.member("delivery", integer: Int(delivery.report.delivery))
            $0.member("source", delivery.source)
            $0.member("difference", difference.what.rawValue)
            $0.member("resource", "\(difference.kind)/\(difference.id)")
            $0.member("record", difference.recordID)
            $0.member("elements", difference.elements)
            $0.member("change", integer: change.map { Int($0) })
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
