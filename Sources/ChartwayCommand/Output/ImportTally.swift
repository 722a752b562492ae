import Foundation
import Gateway
import JSONTree
import RecordStore

/// What an import amounts to, for its last line.
struct ImportTally {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private(set) var deliveries = 0
    private(set) var resources = 0
    private(set) var bytes = 0
    private(set) var unreadable = 0
    private var statuses: [String: Int] = [:]

    init() { start = clock.now }

    /// Counts one delivery.
    mutating func add(_ receipt: Receive.Receipt) {
        let report = receipt.report
        deliveries += 1
        resources += report.created + report.updated + report.unchanged
        bytes += receipt.size
        statuses[report.status.rawValue, default: 0] += 1
        if receipt.delivery.reading == nil { unreadable += 1 }
    }

    private var seconds: Double {
        let parts = start.duration(to: clock.now).components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }

    /// As `--json` prints it.
    var json: String {
        var json = JSONWriter()
        let (seconds, rate) = (seconds, Double(resources) / max(seconds, 0.001))
        json.object { json in
            json.member("summary") { json in
                json.object {
                    $0.member("deliveries", integer: deliveries)
                    $0.member("resources", integer: resources)
                    $0.member("bytes", integer: bytes)
                    $0.member("seconds", number: String(format: "%.3f", seconds))
                    $0.member("resourcesPerSecond", integer: Int(rate))
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String {
        let parts = statuses.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        let (seconds, rate) = (seconds, Double(resources) / max(seconds, 0.001))
        return "\(deliveries) deliveries (\(parts.isEmpty ? "none" : parts)), \(resources) resources"
            + String(format: " in %.1f s, %.0f a second", seconds, rate)
    }
}
