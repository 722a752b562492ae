import ClinicalRecord
import Findings
import MappingTables
import RecordMapping
import Testing

/// One original and the lineage of what it says.
struct LineageSample {
    let bytes: [UInt8]
    let format: DeliveryFormat
    let resources: [ContributedResource]

    init(_ bytes: [UInt8], _ format: DeliveryFormat, _ reading: Reading) {
        (self.bytes, self.format) = (bytes, format)
        resources = reading.contributions.flatMap { [$0.patient].compactMap(\.self) + $0.resources }
    }

    /// The lineage of the first resource of a kind.
    func trace(_ kind: String, element: String? = nil) throws -> ResourceLineage {
        let resource = try #require(resources.first { $0.kind == kind })
        let lineage = try #require(self.lineage(kind, resource.id, element))
        #expect(lineage.json == resource.json)
        return lineage
    }

    func lineage(_ kind: String, _ id: String, _ element: String? = nil) -> ResourceLineage? {
        ResourceLineage.trace(
            kind: kind,
            id: id,
            in: bytes,
            format,
            site: Site(named: "lakeside"),
            tables: .standard,
            element: element
        )
    }
}

extension ResourceLineage {
    func origin(_ path: String) -> ElementLineage.Origin? { elements.first { $0.path == path }?.origin }

    func paths(_ path: String) -> [String] { elements.first { $0.path == path }?.places.map(\.path) ?? [] }
}
