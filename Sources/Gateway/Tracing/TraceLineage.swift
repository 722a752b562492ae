import ClinicalRecord
import MappingTables
import RecordMapping
package import RecordStore

/// The use case "where does this value come from": the original of each source is mapped again and watched.
package struct TraceLineage: Sendable {
    private let archive: any Archive
    private let reader: DeliveryReader
    private let journal: AccessJournal

    package init(archive: any Archive, reader: DeliveryReader, journal: AccessJournal) {
        (self.archive, self.reader, self.journal) = (archive, reader, journal)
    }

    /// Traces a resource, once for each source that states it.
    ///
    /// - Parameters:
    ///   - kind: The R4 resource type.
    ///   - id: Of the resource, or of any source's statement of it.
    ///   - element: A path within the resource, such as `name[0].family`; `nil`: all of it.
    ///   - plan: What the caller may read.
    /// - Returns: One lineage a source, in the order of the contributed ids; at least one.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such resource.
    package func callAsFunction(
        kind: String,
        id: String,
        element: String? = nil,
        under plan: AccessPlan
    ) async throws(Refusal) -> [SourceLineage] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "lineage", kind: kind, resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, kind)
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await RecordReading(records: records).current(kind: kind, id: id)
            return (try await lineages(kind, id, element), persons: found.persons)
        }
    }

    private func lineages(
        _ kind: String,
        _ id: String,
        _ element: String?
    ) async throws(Refusal) -> [SourceLineage] {
        do throws(ArchiveError) {
            var lineages: [SourceLineage] = []
            for (resource, number) in try await statements(kind, id) {
                guard let delivery = try await archive.delivery(number) else {
                    throw ArchiveError.damaged("delivery \(number)")
                }
                let lineage =
                    delivery.isParted
                    ? try await traceParts(resource, of: delivery, element) : trace(resource, in: delivery, element)
                lineages.append(sourceLineage(lineage, resource, delivery))
            }
            guard !lineages.isEmpty else { throw ArchiveError.notFound }
            return lineages
        } catch { throw Refusal(error) }
    }

    private func statements(_ kind: String, _ id: String) async throws(ArchiveError) -> [(ContributedResource, Int64)] {
        guard kind == "Patient" else {
            return try await archive.entry(kind: kind, id: id)?.entry.sources.map { ($0.resource, $0.delivery) } ?? []
        }
        let person = try await archive.person(id)?.person
        return person?.sources.compactMap { source in source.patient.map { ($0, source.delivery) } } ?? []
    }

    private func trace(
        _ resource: ContributedResource,
        in delivery: RecordedDelivery,
        _ element: String?
    ) -> ResourceLineage? {
        delivery.line.format == .healthCard
            ? traceCard(resource, in: delivery, element) : traceDocument(resource, in: delivery, element)
    }

    /// An export that is too large for the memory is gone through part by part.
    private func traceParts(
        _ resource: ContributedResource,
        of delivery: RecordedDelivery,
        _ element: String?
    ) async throws(ArchiveError) -> ResourceLineage? {
        let (number, source) = (delivery.line.report.delivery, delivery.line.source)
        var lineage = HealthExportLineage(
            kind: resource.kind,
            id: resource.id,
            source: source,
            tables: reader.tables,
            element: element
        )
        var ordinal = 0
        while let bytes = try await archive.originalPart(ordinal, of: number) {
            lineage.survey(bytes, isComplete: false)
            ordinal += 1
        }
        lineage.survey([], isComplete: true)
        for part in 0..<ordinal {
            let bytes = try await archive.originalPart(part, of: number) ?? []
            if let found = lineage.search(bytes, isComplete: part == ordinal - 1) { return found }
        }
        return nil
    }

    private func sourceLineage(
        _ lineage: ResourceLineage?,
        _ resource: ContributedResource,
        _ delivery: RecordedDelivery
    ) -> SourceLineage {
        let state: SourceLineage.State = lineage.map { $0.json == resource.json ? .current : .outdated } ?? .gone
        return SourceLineage(delivery.line, kind: resource.kind, id: resource.id, state: state, lineage: lineage)
    }

    private func traceDocument(
        _ resource: ContributedResource,
        in delivery: RecordedDelivery,
        _ element: String?
    ) -> ResourceLineage? {
        ResourceLineage.trace(
            kind: resource.kind,
            id: resource.id,
            in: delivery.bytes,
            delivery.line.format,
            site: reader.sites.site(named: delivery.line.source),
            tables: reader.tables,
            element: element
        )
    }

    /// Cards are judged for the time of their arrival, as when they were read.
    private func traceCard(
        _ resource: ContributedResource,
        in delivery: RecordedDelivery,
        _ element: String?
    ) -> ResourceLineage? {
        ResourceLineage.trace(
            kind: resource.kind,
            id: resource.id,
            inCards: delivery.bytes,
            source: delivery.line.source,
            issuers: reader.issuers,
            at: delivery.line.receivedAt.seconds,
            element: element
        )
    }
}
