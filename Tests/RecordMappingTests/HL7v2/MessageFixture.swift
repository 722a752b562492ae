import ClinicalRecord
import FHIRR4
import Findings
import HL7v2
import JSONTree
import MappingTables
import RecordMapping

/// A message of a few segments, and what it is read as.
struct MessageFixture {
    let reading: Reading

    /// Reads segments behind a usual MSH; `PID` stands for the usual patient.
    init(
        _ kind: String,
        _ segments: String...,
        site: Site = Site(named: "lakeside"),
        id: String = "M1",
        zone: String = "-0600"
    ) throws {
        let header = "MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500\(zone)||\(kind)|\(id)|P|2.5.1"
        let lines = segments.map { $0 == "PID" ? "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F" : $0 }
        let bytes = Array(([header] + lines).joined(separator: "\r").utf8)
        reading = try Reading(hl7v2: bytes, site: site, tables: .standard)
    }

    /// Every resource of one kind, in the order they were filed.
    func all<Resource: FHIRResource>(_: Resource.Type) throws -> [Resource] {
        let resources = reading.contributions.flatMap { [$0.patient].compactMap(\.self) + $0.resources }
        return try resources.filter { $0.kind == Resource.kind }.map { Resource(try JSONTree($0.json).root) }
    }

    /// The codes of the findings.
    var codes: [String] { reading.findings.map(\.code.description) }

    /// Paths of the leaves that nobody read.
    var unmapped: [String] { reading.unmapped.map(\.path) }
}
