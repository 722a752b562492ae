/// What a sender without a log-in of its own brings: the id of its client and a secret, as one word.
package struct IntakeKey: Sendable {
    /// As it is shown once, and sent as `Authorization: Bearer`.
    package let text: String
    let client: String
    let digest: [UInt8]

    /// A new key of a client.
    package init(of client: Client, _ secret: Secret) {
        (text, self.client, digest) = ("\(client.id).\(secret.text)", client.id, secret.digest)
    }

    /// - Returns: `nil` if it is no such word; an access token has three parts.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        (self.text, client, digest) = (text, String(parts[0]), Secret.digest(of: String(parts[1])))
    }
}
