/// Why nothing was fetched: one word for callers, nothing of the answer and nothing of the address.
package struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What happened.
    package enum Code: String, Sendable {
        /// The address is no URL, or has a user name, a control character or a scheme that the source does not allow.
        case addressInvalid
        /// The source's configuration does not allow this origin, this address range or this redirect.
        case notAllowed
        /// Name not found, nothing listens, or the connection broke.
        case unreachable
        /// A certificate did not verify, or TLS could not be agreed on.
        case untrusted
        /// A deadline passed, or the peer was slower than the limit.
        case tooSlow
        /// More bytes than the limit.
        case tooLarge
        /// More than five redirects.
        case tooManyRedirects
        /// The server refused the credentials (401 or 403).
        case forbidden
        /// There is no such document (404 or 410).
        case notFound
        /// Any other status that is no success.
        case refused
        /// The fetcher was closed.
        case closed
    }

    /// What happened.
    package let code: Code
    /// The HTTP status if there was an answer.
    package let status: Int?

    package init(_ code: Code, status: Int? = nil) {
        self.code = code
        self.status = status
    }

    package var description: String { "not fetched: \(code.rawValue)" + (status.map { " (HTTP \($0))" } ?? "") }

    /// Whether the same request may succeed later.
    package var isTransient: Bool {
        switch code {
        case .unreachable, .tooSlow: true
        case .refused: status.map { $0 == 408 || $0 == 429 || $0 >= 500 } ?? false
        default: false
        }
    }
}
