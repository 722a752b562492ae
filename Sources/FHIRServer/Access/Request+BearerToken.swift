import Gateway
import HTTPTypes
import Hummingbird

extension Request {
    /// What the caller shows, `nil` if nothing.
    ///
    /// The scheme's case makes no difference. Source: RFC 9110, 11.1, <https://www.rfc-editor.org/rfc/rfc9110#section-11.1>
    var bearerToken: String? {
        get throws(Refusal) {
            guard let text = headers[.authorization] else { return nil }
            // By bytes: a token is long, and characters are slow to tell apart.
            let parts = text.utf8.split(separator: 0x20)
            guard headers[values: .authorization].count == 1, parts.count == 2,
                String(Substring(parts[0])).lowercased() == "bearer"
            else {
                throw Refusal(.unauthenticated, "Authorization is Bearer and one access token.")
            }
            return String(Substring(parts[1]))
        }
    }
}
