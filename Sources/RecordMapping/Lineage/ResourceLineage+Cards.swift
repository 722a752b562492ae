package import HealthCards

extension ResourceLineage {
    /// Finds a resource of health cards again: paths lead into the payload, which is packed in the original.
    ///
    /// - Parameters:
    ///   - kind: The R4 resource type.
    ///   - id: As contributed.
    ///   - bytes: The original as received.
    ///   - source: Whoever handed it over.
    ///   - issuers: Who is trusted.
    ///   - time: When it arrived, in seconds since 1970.
    ///   - asked: The path of an element if nothing else is wanted.
    /// - Returns: `nil` if the original, read today, says no such thing.
    package static func trace(
        kind: String,
        id: String,
        inCards bytes: [UInt8],
        source: String,
        issuers: CardIssuers,
        at time: Double,
        element asked: String? = nil
    ) -> ResourceLineage? {
        guard let text = try? CardText(bytes) else { return nil }
        for (number, signed) in text.texts.enumerated() {
            let path = text.path(number)
            guard let card = try? HealthCard(signed, path: path) else { continue }
            let found: ResourceLineage?
            if let issuer = try? issuers.voucher(of: card, at: time) {
                let reader = try? card.bundleReader(of: issuer.name, at: path)
                let lineage = reader.map { FHIRLineage($0, inCardAt: path) }
                found = lineage?.lineage(kind: kind, id: id, element: asked)
            } else {
                let document = UnverifiedCard(card: card, source: source, original: bytes)
                found = document.lineage(kind: kind, id: id, at: path, element: asked)
            }
            if let found { return found }
        }
        return nil
    }
}
