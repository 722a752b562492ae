/// The keys of sources and kinds; a row of either is never changed or deleted.
struct KnownNames: Sendable {
    var sources: [String: Int64] = [:]
    var kinds: [String: Int64] = [:]
}
