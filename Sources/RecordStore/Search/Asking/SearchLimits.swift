/// How much one search may ask for; see the limits of `docs/environment.md`.
package enum SearchLimits {
    /// Parameters of one search.
    package static let parameters = 50
    /// Values of one parameter, of which one has to hold.
    package static let alternatives = 200
    /// Bytes of `_filter`.
    package static let filter = 4_000
    /// References in a row.
    package static let chain = 3
    /// `_include` and `_revinclude` together.
    package static let includes = 10
    /// How often `:iterate` looks again in what came along.
    package static let rounds = 3
    /// Resources that come along with one page.
    package static let included = 1_000
    /// Matches on a page, if the caller does not say.
    package static let page = 50
    /// Matches on a page at most.
    package static let largestPage = 1_000
    /// Resources of a type whose labels are gathered.
    package static let tallied = 100_000
}
