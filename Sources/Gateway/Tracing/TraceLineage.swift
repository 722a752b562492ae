import ClinicalRecord
import MappingTables
import RecordMapping
package import RecordStore

/// The use case "where does this value come from": the original of each source is mapped again and watched.
package struct TraceLineage: Sendable {
    private let archive: any Archive
    private let reader: DeliveryReader

    package init(archive: any Archive, reader: DeliveryReader) {
        (self.archive, self.reader) = (archive, reader)
    }

    /// Traces a resource, once for each source that states it.
    ///
    /// - Parameters:
    ///   - kind: The R4 resource type.
    ///   - id: Of the resource, or of any source's statement of it.
    ///   - element: A path within the resource, such as `name[0].family`; `nil`: all of it.
    /// - Returns: One lineage a source, in the order of the contributed ids; at least one.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such resource.
    package func callAsFunction(
        kind: String,
        id: String,
        element: String? = nil
    ) async throws(Refusal) -> [SourceLineage] {
        do throws(ArchiveError) {
            var lineages: [SourceLineage] = []
            for (resource, number) in try await statements(kind, id) {
                guard let delivery = try await archive.delivery(number) else {
                    throw ArchiveError.damaged("delivery \(number)")
                }
                lineages.append(trace(resource, in: delivery, element))
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
    ) -> SourceLineage {
        let lineage =
            delivery.line.format == .healthCard
            ? traceCard(resource, in: delivery, element) : traceDocument(resource, in: delivery, element)
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
