import ClinicalRecord
import FHIRR4
import Findings
import JSONTree
import MappingTables
import RecordMapping

extension Reading {
    /// The patient first, then everything else.
    var all: [ContributedResource] {
        contributions.flatMap { [$0.patient].compactMap { $0 } + $0.resources }
    }

    /// One resource a line, so that a difference shows where it is.
    var bundleText: String {
        let lines = all.map { String(decoding: $0.json, as: UTF8.self) }
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n"
            + lines.map { "{\"resource\":\($0)}" }.joined(separator: ",\n") + "\n]}\n"
    }

    /// One finding a line, then the places that nobody read.
    var findingsText: String {
        let lines = findings.map(\.description) + unmapped.map { "unmapped \($0)" }
        return lines.isEmpty ? "none\n" : lines.joined(separator: "\n") + "\n"
    }

    /// The resources of a kind, read back.
    func resources<Resource: FHIRResource>(_: Resource.Type) throws -> [Resource] {
        try all.filter { $0.kind == Resource.kind }.map { Resource(try JSONTree($0.json).root) }
    }
}
