import ClinicalRecord
import FHIRR4
import Findings
import HealthCards
import JSONTree

extension HealthCard {
    /// The leaves of the payload.
    var leaves: Int { payload.leaves(0..<payload.tokens.count) }

    /// What tells this payload from every other; the same card as file and as QR code has one.
    var documentID: String { ContentHash.sha256(payload.bytes) }

    /// The Bundle in the card, taken up as the word of its issuer.
    ///
    /// Resources of a card have no ids of their own: theirs are made of the card and the content (rule A26).
    func bundleReader(of source: String, at path: String) throws(HealthCardError) -> FHIRReader {
        let document: FHIRDocument
        do { document = try FHIRDocument(payload.bytes, part: bundle) } catch {
            throw HealthCardError(.content, at: Place(path: "\(path).payload.vc.credentialSubject.fhirBundle"))
        }
        var reader = FHIRReader(source: source, document: documentID)
        reader.add(document)
        return reader
    }

    /// What the Bundle in the card says.
    func bundleReading(of source: String, at path: String) throws(HealthCardError) -> Reading {
        let reader = try bundleReader(of: source, at: path)
        var reading = Reading(reader, .healthCard, documentID: nil)
        let rest = leaves - reading.ledger.leaves
        reading.ledger.leaves += rest
        reading.ledger.structural += rest
        reading.findings = reading.findings.map { Finding($0.severity, $0.code, at: $0.place.inside(path)) }
        for index in reading.contributions.indices { reading.contributions[index].place(inside: path) }
        return reading
    }
}

extension Contribution {
    fileprivate mutating func place(inside path: String) {
        patient = patient.map { $0.placed(inside: path) }
        resources = resources.map { $0.placed(inside: path) }
    }
}

extension ContributedResource {
    fileprivate func placed(inside path: String) -> ContributedResource {
        ContributedResource(kind: kind, id: id, json: json, place: place.inside(path), eventTime: eventTime)
    }
}

extension Place {
    /// The same in a card; bytes of its payload are nowhere in the original.
    func inside(_ outer: String) -> Place { Place(path: path.isEmpty ? outer : "\(outer).\(path)") }
}
