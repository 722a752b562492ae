/// Whom the operator trusts; everyone else's cards are somebody's word.
package struct CardIssuers: Sendable {
    /// Why a card is not believed: the part of it that speaks against it.
    package enum Doubt: String, Sendable, Error, CaseIterable {
        /// Another algorithm than ES256.
        case algorithm = "header.alg"
        /// Nobody that is trusted has this address.
        case issuer = "payload.iss"
        /// The issuer has no key of this name.
        case key = "header.kid"
        /// The signature is not that of the key.
        case signature = "signature"
        /// It does not hold yet.
        case notYet = "payload.nbf"
        /// It holds no more.
        case expired = "payload.exp"
        /// Its issuer has revoked it.
        case revoked = "payload.vc.rid"
    }

    private let issuers: [String: CardIssuer]

    /// Of two with one address the last counts.
    package init(_ issuers: [CardIssuer] = []) {
        self.issuers = Dictionary(issuers.map { ($0.url, $0) }) { _, last in last }
    }

    /// Asks who vouches for a card.
    ///
    /// - Parameters:
    ///   - card: As read.
    ///   - time: The moment for which that is asked, in seconds since 1970.
    /// - Returns: Its issuer.
    /// - Throws: The first reason not to believe it.
    package func voucher(of card: HealthCard, at time: Double) throws(Doubt) -> CardIssuer {
        guard card.algorithm == "ES256" else { throw .algorithm }
        guard let issuer = issuers[card.issuer] else { throw .issuer }
        guard let key = issuer.keys.first(where: { $0.id == card.keyID }) else { throw .key }
        guard card.isSigned(by: key) else { throw .signature }
        guard card.notBefore <= time else { throw .notYet }
        if let end = card.expires, end <= time { throw .expired }
        guard !card.hasUnreadableEnd else { throw .expired }
        let lists = issuer.revocations.filter { $0.keyID == key.id }
        if let id = card.revocationID, lists.contains(where: { $0.revokes(id, notBefore: card.notBefore) }) {
            throw .revoked
        }
        return issuer
    }
}
