import ClinicalRecord
import FHIRR4
import Findings
package import HealthCards

extension Reading {
    /// What health cards say: of a trusted issuer as its contribution, of anyone else as a document that is unverified.
    ///
    /// A pure function of the bytes, the issuers and the moment; that of the arrival makes reading again give the same.
    ///
    /// - Parameters:
    ///   - bytes: A file of cards, a signed text or the digits of QR codes.
    ///   - source: The configured name of whoever handed them over; a trusted card is its issuer's word, not theirs.
    ///   - issuers: Who is trusted.
    ///   - time: For which moment cards are judged, in seconds since 1970.
    /// - Throws: if no card can be read.
    package init(
        healthCards bytes: [UInt8],
        source: String,
        issuers: CardIssuers,
        at time: Double
    ) throws(HealthCardError) {
        let text = try CardText(bytes)
        self.init(
            format: .healthCard,
            documentID: nil,
            contributions: [],
            findings: [],
            ledger: LedgerCount(),
            unmapped: []
        )
        var first: HealthCardError?
        var isRead = false
        for (number, signed) in text.texts.enumerated() {
            let path = text.path(number)
            do throws(HealthCardError) {
                let card = try HealthCard(signed, path: path)
                try take(card, from: source, of: bytes, at: path, issuers: issuers, time: time)
                isRead = true
            } catch {
                first = first ?? error
                findings.append(Finding(.error, .entryUnreadable, at: error.place))
            }
        }
        if !isRead, let first { throw first }
        linkTwins()
    }

    private mutating func take(
        _ card: HealthCard,
        from source: String,
        of bytes: [UInt8],
        at path: String,
        issuers: CardIssuers,
        time: Double
    ) throws(HealthCardError) {
        let issuer: CardIssuer
        do throws(CardIssuers.Doubt) { issuer = try issuers.voucher(of: card, at: time) } catch {
            findings.append(Finding(.warning, .signatureUntrusted, at: Place(path: "\(path).\(error.rawValue)")))
            let leaves = card.leaves
            ledger.leaves += leaves
            ledger.asTextOnly += leaves
            contributions.append(UnverifiedCard(card: card, source: source, original: bytes).contribution(at: path))
            return
        }
        if issuer.lacksList(for: card) {
            findings.append(Finding(.note, .revocationUnchecked, at: Place(path: "\(path).payload.vc.rid")))
        }
        let bundle = try card.bundleReading(of: issuer.name, at: path)
        contributions += bundle.contributions
        findings += bundle.findings
        ledger += bundle.ledger
    }

    /// Cards of one issuer in one file that describe the person alike, letter by letter, are of one person.
    private mutating func linkTwins() {
        for index in contributions.indices {
            guard let patient = contributions[index].patient else { continue }
            let twin = contributions[..<index].first { other in
                other.source == contributions[index].source && other.subjectID != contributions[index].subjectID
                    && other.patient.map { $0.withoutID == patient.withoutID } ?? false
            }
            guard let id = twin?.subjectID else { continue }
            contributions[index].links.append(LinkAssertion(.sameAs, otherID: id))
        }
    }
}

extension ContributedResource {
    /// The text without its derived id.
    fileprivate var withoutID: String {
        String(decoding: json, as: UTF8.self).split(separator: id, maxSplits: 1).joined()
    }
}
