import ClinicalRecord
import JSONTree
import RecordMapping
package import RecordStore

/// The use case "give me what you received": a delivery byte for byte, by the hash of its bytes.
///
/// An original says at once what its resources say one by one, and perhaps more; who may not see one of them is not given
/// the whole. What it says is asked of itself: it is read again, as for lineage.
package struct OpenOriginal: Sendable {
    /// What is larger is not read again for a caller.
    private static let limit = 32 << 20

    private let archive: any Archive
    private let reader: DeliveryReader
    private let journal: AccessJournal

    package init(archive: any Archive, reader: DeliveryReader, journal: AccessJournal) {
        (self.archive, self.reader, self.journal) = (archive, reader, journal)
    }

    /// - Parameters:
    ///   - name: The hash, as an id of a Binary.
    ///   - plan: What the caller may see.
    /// - Returns: The bytes, with their format.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may read no Binary, ``Refusal/Kind/notFound`` if there is no
    ///   such original that they may see.
    package func callAsFunction(_ name: OriginalName, under plan: AccessPlan) async throws(Refusal) -> ReceivedOriginal
    {
        let deed = AccessJournal.Deed(
            action: .read,
            interaction: "read",
            kind: "Binary",
            resource: HexText.spell(name.sha256)
        )
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Binary")
            do throws(ArchiveError) {
                let records = try await PermittedRecords.asking(archive, plan)
                for line in try await archive.deliveries(hashed: name.sha256) {
                    guard let found = try await original(line, records) else { continue }
                    return (found, persons: found.persons)
                }
                throw .notFound
            } catch { throw Refusal(error) }
        }
    }

    private func original(
        _ line: DeliveryLine,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> ReceivedOriginal? {
        guard let delivery = try await archive.delivery(line.report.delivery), !delivery.isParted else { return nil }
        let found = ReceivedOriginal(
            format: line.format,
            bytes: delivery.bytes,
            persons: Set(line.report.persons)
        )
        if records.plan.isUnlimited { return found }
        // What was written here holds whole transactions, of whoever wrote them.
        guard line.source != Contribution.ownSource, line.size <= Self.limit else { return nil }
        let read = reader.read(
            Parcel(name: line.name, source: line.source, bytes: delivery.bytes),
            at: line.receivedAt
        )
        guard read.count == 1, let contributions = read[0].reading?.contributions.withDirectory, !contributions.isEmpty
        else { return nil }
        for contribution in contributions {
            guard try await opens(contribution, line.format, records) else { return nil }
        }
        return found
    }

    /// Whether all that an original says of one person, or of nobody, may be seen.
    private func opens(
        _ contribution: Contribution,
        _ format: DeliveryFormat,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> Bool {
        var owner: String?
        if let subject = contribution.subjectID {
            owner = try await archive.persons(ofRecords: [subject])[subject]
            guard let owner, records.permits(.read, "Binary", of: owner, Self.binary) else { return false }
        }
        let said = (contribution.patient.map { [$0] } ?? []) + contribution.resources
        for resource in said {
            // A document is one thing: who may read the reference to it may read it, as with a scanned one.
            // To somebody with areas in a record it is all that it says.
            guard !records.closes(resource.kind, of: owner) else { return false }
            let isWanted = format != .ccda || resource.kind == "DocumentReference"
            guard !isWanted || records.permits(.read, resource.kind, of: owner, resource.json) else { return false }
            guard try await !isKeptBack(resource, records) else { return false }
        }
        // A document that speaks of somebody without being about them is nobody's to give.
        return format != .ccda || owner == nil || said.contains { $0.kind == "DocumentReference" }
    }

    /// Whether something is labelled as restricted by the original itself, or by anybody since.
    private func isKeptBack(
        _ resource: ContributedResource,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> Bool {
        guard records.plan.hidesRestricted else { return false }
        if Self.isRestricted(resource.json) { return true }
        guard resource.kind != "Patient" else {
            return try await archive.person(resource.id).map { Self.isRestricted($0.person.json) } ?? false
        }
        let standing = try await archive.entry(kind: resource.kind, id: resource.id)
        return standing.map { Self.isRestricted($0.entry.json) } ?? false
    }

    private static func isRestricted(_ json: [UInt8]) -> Bool {
        // What cannot be read cannot be said to be free.
        (try? JSONTree(json)).map { ConfidentialityLabel.isRestricted($0.root) } ?? true
    }

    private static let binary = Array(#"{"resourceType":"Binary"}"#.utf8)
}
