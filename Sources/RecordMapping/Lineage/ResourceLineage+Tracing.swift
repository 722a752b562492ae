package import ClinicalRecord
import Findings
package import MappingTables

extension ResourceLineage {
    /// So often is an original mapped for one resource at most.
    private static let budget = 12_000

    /// Maps an original again and again to see which of its values make which elements of a resource.
    ///
    /// A pure function of the original, the site and the tables.
    ///
    /// - Parameters:
    ///   - kind: The R4 resource type.
    ///   - id: As contributed.
    ///   - bytes: The original as received.
    ///   - format: How it is written.
    ///   - site: Who sent it.
    ///   - tables: The vocabulary.
    ///   - asked: The path of an element if nothing else is wanted.
    /// - Returns: `nil` if the original, read today, says no such thing.
    package static func trace(
        kind: String,
        id: String,
        in bytes: [UInt8],
        _ format: DeliveryFormat,
        site: Site,
        tables: Tables,
        element asked: String? = nil
    ) -> ResourceLineage? {
        switch format {
        case .ccda:
            guard let original = try? MappedDocument(bytes, site: site, tables: tables) else { return nil }
            return trace(kind: kind, id: id, in: original, asked)
        case .hl7v2:
            guard let original = try? MappedMessage(bytes, site: site, tables: tables) else { return nil }
            return trace(kind: kind, id: id, in: original, asked)
        case .fhirJSON, .fhirNDJSON, .fhirXML:
            return FHIRLineage(source: site.name, bytes, format)?.lineage(kind: kind, id: id, element: asked)
        case .appleHealth:
            var lineage = HealthExportLineage(kind: kind, id: id, source: site.name, tables: tables, element: asked)
            lineage.survey(bytes, isComplete: true)
            return lineage.search(bytes, isComplete: true)
        // Cards need their issuers and the time as well.
        case .healthCard, .unknown: return nil
        }
    }

    static func trace(
        kind: String,
        id: String,
        in original: some MappedOriginal,
        _ asked: String?
    ) -> ResourceLineage? {
        let untouched = original.resources(changing: EmptyCollection<Int32>(), by: .otherwise)
        guard let target = LineageTarget(kind: kind, id: id, in: untouched) else { return nil }
        let elements = target.elements.filter { element in
            asked.map { ElementLineage(path: element.path, value: "", origin: .fixed).isAt($0) } ?? true
        }
        // What changes the id is seen on the way to all else.
        let isID = elements.allSatisfy { $0.path == "id" }
        let account = LineageAccount(original, target, isID ? target.elements : elements, budget: budget)
        return ResourceLineage(
            kind: kind,
            id: id,
            place: target.resource.place,
            elements: elements.map(account.lineage),
            deciding: account.deciding,
            json: target.resource.json
        )
    }
}
