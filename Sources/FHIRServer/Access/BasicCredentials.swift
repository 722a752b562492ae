import Foundation
import Gateway

/// A client's id and secret, as HTTP's basic authentication carries them; both are form-encoded first (RFC 6749, 2.3.1).
struct BasicCredentials: Sendable, Hashable {
    let id: String
    let secret: String

    /// - Returns: `nil` if the header is none.
    init?(_ header: String) {
        let parts = header.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "basic", let data = Data(base64Encoded: String(parts[1]))
        else {
            return nil
        }
        let text = String(decoding: data, as: UTF8.self)
        let pair = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return nil }
        (id, secret) = (FormText.decoded(pair[0]), FormText.decoded(pair[1]))
    }
}
