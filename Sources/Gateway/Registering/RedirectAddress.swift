import Foundation

/// Where a browser may be sent that comes back from here to an app.
///
/// Source: RFC 8252, 7, <https://www.rfc-editor.org/rfc/rfc8252#section-7>
enum RedirectAddress {
    /// An https address, http on loopback, or a scheme that an app has for itself: a domain name backwards, so that
    /// nothing that a browser does by itself is one.
    static func isAllowed(_ text: String) -> Bool {
        guard isWhole(text), let scheme = URL(string: text)?.scheme?.lowercased() else { return false }
        return ["https", "http"].contains(scheme) ? isWeb(text) : scheme.contains(".")
    }

    /// An https address with a host and without a user, or http on loopback.
    static func isWeb(_ text: String) -> Bool {
        guard isWhole(text), let url = URL(string: text), let host = url.host(), !host.isEmpty, url.user() == nil else {
            return false
        }
        if text.hasPrefix("https://") { return true }
        return text.hasPrefix("http://") && ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
    }

    private static func isWhole(_ text: String) -> Bool {
        text.utf8.count <= 2048 && !text.contains("#") && !text.contains("*")
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C }
    }
}
