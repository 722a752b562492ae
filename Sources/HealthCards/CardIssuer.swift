/// An issuer whom the operator trusts, with its keys; its cards are deliveries of a source of that name.
package struct CardIssuer: Sendable {
    /// The name of the source.
    package let name: String
    /// The address by which cards name it.
    package let url: String
    /// May be empty: then no card of it can be checked.
    package var keys: [IssuerKey]
    package var revocations: [RevocationList]

    package init(name: String, url: String, keys: [IssuerKey], revocations: [RevocationList] = []) {
        self.name = name
        // A slash at the end is the same address to everybody but a comparison.
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.keys = keys
        self.revocations = revocations
    }

    /// Whether nobody can say that a card of it is not revoked: its key has a list of revoked cards that is not here.
    package func lacksList(for card: HealthCard) -> Bool {
        card.revocationID != nil && keys.contains { $0.id == card.keyID && $0.hasRevocations }
            && !revocations.contains { $0.keyID == card.keyID }
    }
}
