import DocumentFetch
import JSONTree

/// The headers that a subscriber wants to see on each notification, such as a key that its own door asks for (S11).
enum SubscriptionHeaders {
    private static let limit = 16
    private static let bytes = 4_096

    /// What the connection is kept up with, and what is said of the body: ours to decide.
    private static let ours: Set<String> = [
        "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "cookie", "date",
        "expect", "forwarded", "host", "http2-settings", "keep-alive", "origin", "te", "trailer", "transfer-encoding",
        "upgrade", "user-agent", "via",
    ]

    /// - Throws: ``Refusal/Kind/unprocessable`` for one that cannot be sent.
    static func read(_ channel: JSONNode) throws(Refusal) -> [PostRequest.Header] {
        let texts = channel["header"]?.elements.compactMap(\.string) ?? []
        guard texts.count <= limit, texts.reduce(0, { $0 + $1.utf8.count }) <= bytes else {
            throw Refusal(.unprocessable, "A channel has at most \(limit) headers of \(bytes) bytes in all.")
        }
        var headers: [PostRequest.Header] = []
        for text in texts { headers.append(try header(text)) }
        return headers
    }

    private static func header(_ text: String) throws(Refusal) -> PostRequest.Header {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isSpelled = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        guard isSpelled, parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(isToken) else {
            throw Refusal(.unprocessable, "A header of the channel is a name, a colon and a value on one line.")
        }
        let name = parts[0].lowercased()
        guard !ours.contains(name), !name.hasPrefix("proxy-"), !name.hasPrefix("x-forwarded-"), !name.hasPrefix("sec-")
        else {
            throw Refusal(.unprocessable, "A header of the channel is one that this server sets itself.")
        }
        let value = parts[1].drop { $0 == " " }
        guard !value.isEmpty else { throw Refusal(.unprocessable, "A header of the channel has no value.") }
        return PostRequest.Header(name: String(parts[0]), value: String(value))
    }

    /// Whether a byte can stand in the name of a header.
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2>
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
