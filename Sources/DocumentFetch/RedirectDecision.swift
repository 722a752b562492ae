/// What to do with an answer's `Location`: decided here, carried out by the fetcher.
///
/// At most five hops; each hop is checked like a first request; a change from https to anything else ends it.
package struct RedirectDecision: Sendable {
    /// The most hops.
    package static let limit = 5

    private let source: FetchSource
    private var hops = 0

    package init(source: FetchSource) { self.source = source }

    /// The address to ask next, or `nil` if the answer is final.
    ///
    /// - Throws: ``FetchError/Code/tooManyRedirects``, ``FetchError/Code/notAllowed`` or
    ///   ``FetchError/Code/addressInvalid``.
    package mutating func next(after answer: FetchAnswer) throws(FetchError) -> FetchURL? {
        guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.headers["location"] else {
            return nil
        }
        hops += 1
        guard hops <= Self.limit else { throw FetchError(.tooManyRedirects, status: answer.status) }
        let target = try answer.url.resolving(location)
        let isDowngrade = answer.url.origin.scheme == "https" && target.origin.scheme != "https"
        guard source.permits(target), !isDowngrade else { throw FetchError(.notAllowed, status: answer.status) }
        return target
    }
}
