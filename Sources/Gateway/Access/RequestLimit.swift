package import RecordStore
import Synchronization

/// How often each service, and each user of an app, may ask: a bucket of so many requests that fills up evenly again, for as long as the process
/// lives.
package final class RequestLimit: Sendable {
    private struct Bucket {
        var left: Double
        var at: Int64
    }

    /// Buckets of those who have not asked for a while are full, and need not be kept.
    private static let most = 10_000

    private let perMinute: Int
    private let burst: Int
    private let buckets = Mutex<[String: Bucket]>([:])

    /// - Parameters:
    ///   - perMinute: How many requests a bucket gets back in a minute; 0 for no limit.
    ///   - burst: How many a full bucket holds.
    package init(perMinute: Int, burst: Int) { (self.perMinute, self.burst) = (perMinute, burst) }

    /// Takes one request out of a bucket.
    ///
    /// - Parameters:
    ///   - owner: Whose bucket, as ``AccessPlan/owner``.
    ///   - now: When they ask.
    /// - Returns: `nil` if they may; else the seconds after which there is one again, at least 1.
    package func wait(_ owner: String, at now: Timestamp) -> Int? {
        guard perMinute > 0 else { return nil }
        return buckets.withLock { buckets in
            let perMillisecond = Double(perMinute) / 60_000
            var bucket = buckets[owner] ?? Bucket(left: Double(burst), at: now.milliseconds)
            let passed = Double(max(now.milliseconds - bucket.at, 0))
            bucket.left = min(Double(burst), bucket.left + passed * perMillisecond)
            bucket.at = max(bucket.at, now.milliseconds)
            let mayAsk = bucket.left >= 1
            if mayAsk { bucket.left -= 1 }
            buckets[owner] = bucket
            if buckets.count > Self.most { forget(&buckets, bucket.at, perMillisecond) }
            guard !mayAsk else { return nil }
            return max(1, Int(((1 - bucket.left) / perMillisecond / 1000).rounded(.up)))
        }
    }

    private func forget(_ buckets: inout [String: Bucket], _ now: Int64, _ perMillisecond: Double) {
        buckets = buckets.filter { _, bucket in
            bucket.left + Double(now - bucket.at) * perMillisecond < Double(burst)
        }
    }
}
