import Synchronization

/// Searches that were sent as forms and are being paged through: what was asked stays here, so that no address of a
/// later page holds it.
///
/// Addresses are written into logs and histories; forms are not.
/// A search is forgotten an hour after it was sent, earlier where there are too many, and all of them with the process.
package final class PostedSearches: Sendable {
    /// Names and values in their order.
    package typealias Items = [(name: String, value: String)]

    private struct Kept {
        let kind: String
        let owner: String
        let items: Items
        let size: Int
        let until: ContinuousClock.Instant
    }

    private struct State {
        var byToken: [String: Kept] = [:]
        var tokens: [String] = []
        var size = 0

        mutating func forgetOldest() {
            size -= byToken.removeValue(forKey: tokens.removeFirst())?.size ?? 0
        }
    }

    /// So many bytes of names and values are kept in all.
    private static let limit = 32 * 1024 * 1024
    private static let life = Duration.seconds(3600)

    private let state = Mutex(State())

    package init() {}

    /// Keeps what somebody asked of a kind.
    ///
    /// - Returns: A token of 128 random bits to ask for it by.
    package func keep(
        _ kind: String,
        _ items: Items,
        of owner: String,
        now: ContinuousClock.Instant = .now
    ) -> String {
        let token = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined(separator: "-")
        let size = items.reduce(256) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        state.withLock { state in
            state.byToken[token] = Kept(kind: kind, owner: owner, items: items, size: size, until: now + Self.life)
            state.tokens.append(token)
            state.size += size
            while let oldest = state.tokens.first, state.tokens.count > 1,
                state.size > Self.limit || state.byToken[oldest].map({ $0.until <= now }) ?? true
            {
                state.forgetOldest()
            }
        }
        return token
    }

    /// What they asked of the kind; `nil` if it was forgotten, or is somebody else's (Z13).
    package func items(
        _ token: String,
        of kind: String,
        owner: String,
        now: ContinuousClock.Instant = .now
    ) -> Items? {
        guard let kept = state.withLock({ $0.byToken[token] }), kept.kind == kind, kept.owner == owner,
            kept.until > now
        else { return nil }
        return kept.items
    }
}
