package import DocumentFetch
import JSONTree
import Synchronization

/// Fetches clients' key sets from where they publish them, under the rules for everything that is fetched: https, the
/// registered origin alone, no special addresses, 64 KiB, five seconds.
package final class FetchKeySets: KeySetFetching {
    private struct Kept {
        let keys: [UInt8]
        let at: ContinuousClock.Instant
        let life: Duration
    }

    /// How long a set is believed if its answer does not say.
    private static let usual = Duration.seconds(300)
    private static let longest = Duration.seconds(3600)
    /// Nobody can make this server ask more often than that.
    private static let shortest = Duration.seconds(60)

    private let fetcher: Fetcher
    private let addresses: AddressRule
    private let certificateFile: String?
    private let kept = Mutex<[String: Kept]>([:])

    /// - Parameters:
    ///   - fetcher: Makes the connections.
    ///   - addresses: Which special addresses may be connected to.
    ///   - certificateFile: Certificates to trust; the system's if there is none.
    package init(fetcher: Fetcher, addresses: AddressRule = AddressRule(), certificateFile: String? = nil) {
        (self.fetcher, self.addresses, self.certificateFile) = (fetcher, addresses, certificateFile)
    }

    package func keys(at address: String, anew: Bool) async -> [UInt8]? {
        let known = kept.withLock { $0[address] }
        if let known {
            let age = ContinuousClock.now - known.at
            if age < (anew ? Self.shortest : known.life) { return known.keys }
        }
        guard let answer = await fetch(address), let keys = try? JSONTree(answer.bytes).root["keys"],
            keys.kind == .array
        else { return anew ? known?.keys : nil }
        let fresh = Kept(keys: answer.bytes, at: .now, life: Self.life(answer.headers["cache-control"]))
        kept.withLock { $0[address] = fresh }
        return answer.bytes
    }

    private func fetch(_ address: String) async -> FetchAnswer? {
        guard let url = try? FetchURL(address) else { return nil }
        var source = FetchSource(at: url)
        source.schemes = ["https"]
        source.addresses = addresses
        source.certificateFile = certificateFile
        source.limits.totalSeconds = 5
        source.limits.bodyBytes = 64 << 10
        source.limits.retries = 0
        return try? await fetcher.fetch(FetchRequest(url, accept: "application/json"), from: source)
    }

    /// As long as the client says, within bounds; what may not be kept is fetched again after a minute.
    static func life(_ control: String?) -> Duration {
        let words = (control ?? "").lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
        guard !words.contains("no-store"), !words.contains("no-cache") else { return shortest }
        let seconds = words.first { $0.hasPrefix("max-age=") }.flatMap { Int($0.dropFirst(8)) }
        return seconds.map { min(max(.seconds($0), shortest), longest) } ?? usual
    }
}
