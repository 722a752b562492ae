import Synchronization

/// Counts requests and how long they took, by route and never by whose record: what operators watch.
///
/// Source: <https://prometheus.io/docs/instrumenting/exposition_formats/>
final class RequestMeter: Sendable {
    /// What is counted together.
    private struct Series: Hashable, Comparable {
        let method: String
        /// The route as the router has it, such as `/fhir/{type}/{id}`; ids never stand in it.
        let route: String

        static func < (left: Series, right: Series) -> Bool {
            (left.route, left.method) < (right.route, right.method)
        }
    }

    private struct Counts {
        var statuses: [Int: Int] = [:]
        /// For each of the bounds, how many took that long at most.
        var buckets: [Int]
        var seconds = 0.0

        var total: Int { statuses.values.reduce(0, +) }
    }

    /// Upper bounds in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

    private let counts = Mutex<[Series: Counts]>([:])
    private let underWay = Atomic<Int>(0)

    func begin() { underWay.add(1, ordering: .relaxed) }

    /// Notes the end of a request that began.
    ///
    /// - Parameters:
    ///   - method: As HTTP names it; what is no method of ours counts as `other`.
    ///   - route: The route that answered; `nil` if none did.
    ///   - status: As answered; 0 if the connection was lost before.
    ///   - seconds: From the head of the request to that of the answer.
    func end(method: String, route: String?, status: Int, seconds: Double) {
        underWay.subtract(1, ordering: .relaxed)
        let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method)
        let series = Series(method: known ? method : "other", route: route ?? "none")
        counts.withLock { counts in
            var count = counts[series] ?? Counts(buckets: Array(repeating: 0, count: Self.bounds.count))
            count.statuses[status, default: 0] += 1
            count.seconds += seconds
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound { count.buckets[index] += 1 }
            counts[series] = count
        }
    }

    /// Everything counted since the start, in the text format of Prometheus.
    func write(into text: inout MetricsText) {
        let counts = counts.withLock { $0 }.sorted { $0.key < $1.key }
        text.family("chartway_http_requests_total", "counter", "Requests answered, by route, method and status.")
        for (series, count) in counts {
            for (status, number) in count.statuses.sorted(by: { $0.key < $1.key }) {
                let labels = Self.labels(series) + [("status", "\(status)")]
                text.sample("chartway_http_requests_total", labels, Double(number))
            }
        }
        let name = "chartway_http_request_duration_seconds"
        text.family(name, "histogram", "From the head of the request to that of the answer.")
        for (series, count) in counts {
            for (bound, number) in zip(Self.bounds, count.buckets) {
                text.sample(name + "_bucket", Self.labels(series) + [("le", "\(bound)")], Double(number))
            }
            text.sample(name + "_bucket", Self.labels(series) + [("le", "+Inf")], Double(count.total))
            text.sample(name + "_sum", Self.labels(series), count.seconds)
            text.sample(name + "_count", Self.labels(series), Double(count.total))
        }
        text.family("chartway_http_requests_under_way", "gauge", "Requests that are being answered.")
        text.sample("chartway_http_requests_under_way", [], Double(underWay.load(ordering: .relaxed)))
    }

    private static func labels(_ series: Series) -> [(String, String)] {
        [("method", series.method), ("route", series.route)]
    }
}
