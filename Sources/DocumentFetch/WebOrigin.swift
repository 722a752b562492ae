/// Scheme, host and effective port of an address; two addresses belong together only if all three are equal.
///
/// Source: RFC 6454, <https://www.rfc-editor.org/rfc/rfc6454>
package struct WebOrigin: Sendable, Hashable {
    /// In lower case.
    package let scheme: String
    /// In lower case, without a port; empty for files.
    package let host: String
    /// The port of the scheme if none was written; 0 for files.
    package let port: Int

    package init(scheme: String, host: String, port: Int) {
        self.scheme = scheme
        self.host = host
        self.port = port
    }
}
