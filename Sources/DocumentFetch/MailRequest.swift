/// A letter that is to be handed to a mail server.
///
/// Source: RFC 5321, <https://www.rfc-editor.org/rfc/rfc5321>
package struct MailRequest: Sendable, Hashable {
    /// `smtp` or `smtps`, host and port.
    package var server: FetchURL
    /// Bare addresses.
    package var sender: String
    package var recipient: String
    /// Headers and body as RFC 5322 has them, lines ended by CR and LF.
    package var text: [UInt8]
    /// Whether nothing is said before the connection is encrypted (STARTTLS); `smtps` is from the first byte.
    package var demandsTLS: Bool

    package init(_ server: FetchURL, from sender: String, to recipient: String, text: [UInt8], demandsTLS: Bool = true)
    {
        (self.server, self.sender, self.recipient) = (server, sender, recipient)
        (self.text, self.demandsTLS) = (text, demandsTLS)
    }
}
