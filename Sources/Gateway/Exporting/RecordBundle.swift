import ClinicalRecord
import FHIRR4
import Foundation
import JSONTree
package import RecordStore

/// A person's record as resources: the Patient first, every entry, the directory behind them, and one Provenance for
/// each delivery that anything in it rests on.
package struct RecordBundle: Sendable {
    private let archive: any Archive
    private let sites: SiteDirectory

    package init(archive: any Archive, sites: SiteDirectory) {
        self.archive = archive
        self.sites = sites
    }

    /// - Parameters:
    ///   - personID: Any id that leads to the person.
    ///   - form: How the resources are written.
    ///   - time: When they are.
    /// - Returns: JSON in UTF-8.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person.
    package func write(
        _ personID: String,
        as form: RecordForm,
        at time: Timestamp
    ) async throws(Refusal) -> [UInt8] {
        try await write(personID, as: form, at: time, of: .unlimited(archive))
    }

    /// What may be seen of a record, as a collection.
    func write(_ viewed: ViewedRecord, at time: Timestamp) async throws(Refusal) -> [UInt8] {
        try await write(viewed.personID, as: .collection, at: time, of: viewed.records)
    }

    private func write(
        _ personID: String,
        as form: RecordForm,
        at time: Timestamp,
        of records: PermittedRecords
    ) async throws(Refusal) -> [UInt8] {
        let resources = try await RecordReading(records: records).everything(of: personID)
        var items = resources.map { resource in
            // Nothing is served from a file: there the original is known by its hash.
            let json = resource.kind == "DocumentReference" ? OriginalName.unlinked(resource.json) : resource.json
            return BundleItem(kind: resource.kind, id: resource.id, json: json)
        }
        items += try await provenance(of: resources[0].id, records)
        return form.write(items, at: time.description)
    }

    private func provenance(
        of personID: String,
        _ records: PermittedRecords
    ) async throws(Refusal) -> [BundleItem] {
        do throws(ArchiveError) {
            let record = try await records.record(of: personID)
            var targets: [Int64: [String]] = [:]
            for source in record.person?.sources ?? [] {
                targets[source.delivery, default: []].append("Patient/\(personID)")
            }
            for entry in record.entries {
                for source in entry.sources {
                    targets[source.delivery, default: []].append("\(entry.kind)/\(entry.id)")
                }
            }
            let arrivals = try await records.arrivals(of: Set(targets.keys))
            let items = targets.compactMap { number, references in arrivals[number].map { item($0, references) } }
            // Not by number: what comes first in the bundle must not depend on who sent first.
            return items.sorted { $0.id < $1.id }
        } catch { throw Refusal(error) }
    }

    /// Who sent what, with the hash that finds the original.
    private func item(_ delivery: DeliveryLine, _ targets: [String]) -> BundleItem {
        let hash = HexText.spell(delivery.sha256)
        let id = NameBasedUUID.of("delivery\u{1F}\(delivery.source)\u{1F}\(hash)")
        var provenance = Provenance(id: id, recorded: Primitive(delivery.receivedAt.description))
        provenance.target = Set(targets).sorted().map { Reference($0) }
        var sender = Reference()
        sender.display = sites.title(of: delivery.source)
        provenance.agent = [Provenance.Agent(who: sender)]
        var original = Reference()
        original.identifier = Identifier(system: "urn:ietf:rfc:3986", value: Primitive("urn:sha256:\(hash)"))
        original.display = delivery.format.rawValue
        provenance.entity = [Provenance.Entity(role: "source", what: original)]
        return BundleItem(kind: "Provenance", id: id, json: provenance.json())
    }
}
