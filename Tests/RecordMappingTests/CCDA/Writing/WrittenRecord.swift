import ClinicalRecord
import FHIRR4
import JSONTree
import MappingTables
import RecordMapping
import Testing

/// A record that was read from one document, and what is written from it.
struct WrittenRecord {
    static let time = "2026-05-03T10:20:30+02:00"
    let record: PatientRecord
    let directory: [Entry]

    init(reading bytes: [UInt8]) throws {
        self.init(try Reading(ccda: bytes, site: Site(named: "lakeside"), tables: .standard))
    }

    /// A record made of a FHIR bundle.
    init(fhir bytes: [UInt8]) throws {
        self.init(try Reading(fhirJSON: bytes, source: "lakeside"))
    }

    init(_ record: PatientRecord, _ directory: [Entry]) { (self.record, self.directory) = (record, directory) }

    init(_ reading: Reading) { self.init(merging: [reading]) }

    /// What several deliveries say, one after the other.
    init(merging readings: [Reading]) {
        var record = PatientRecord(person: nil, entries: [])
        var directory = PatientRecord(person: nil, entries: [])
        for (number, contribution) in readings.flatMap(\.contributions).enumerated() {
            let prepared = PreparedContribution(contribution)
            let delivery = Int64(number + 1)
            if contribution.subjectID == nil {
                directory = directory.applying(directory.merging(prepared, delivery: delivery))
            } else {
                record = record.applying(record.merging(prepared, delivery: delivery))
            }
        }
        self.record = record
        self.directory = directory.entries
    }

    /// A record of one person, made of resources in JSON.
    init(_ patient: Patient, _ resources: [any FHIRResource] = []) throws {
        let place = try #require(Self.place)
        var patient = patient
        patient.id = "0a000000-0000-5000-8000-000000000001"
        let contributed = ContributedResource(
            kind: "Patient",
            id: patient.id ?? "",
            json: patient.json(),
            place: place
        )
        var list: [ContributedResource] = []
        for (number, resource) in resources.enumerated() {
            var copy = resource
            copy.frame.id = "0b000000-0000-5000-8000-0000000000\(number + 10)"
            list.append(
                ContributedResource(
                    kind: type(of: resource).kind,
                    id: copy.frame.id ?? "",
                    json: copy.json(),
                    place: place
                )
            )
        }
        let contribution = Contribution(
            source: "lakeside",
            subjectID: contributed.id,
            patient: contributed,
            resources: list
        )
        let empty = PatientRecord(person: nil, entries: [])
        record = empty.applying(empty.merging(PreparedContribution(contribution), delivery: 1))
        directory = []
    }

    private static let place = try? Reading(
        ccda: Array("<ClinicalDocument xmlns='urn:hl7-org:v3'><recordTarget/></ClinicalDocument>".utf8),
        site: Site(named: "lakeside"),
        tables: .standard
    )
    .contributions.first?.patient?.place

    func document(_ kind: CCDAWriting.Kind = .summary) -> [UInt8] {
        CCDAWriting(record, directory: directory, tables: .standard, time: Self.time).document(kind)
    }

    var text: String { String(decoding: document(), as: UTF8.self) }

    /// The record as read back from what was written.
    func back() throws -> WrittenRecord { try WrittenRecord(reading: document()) }

    func resources<Resource: FHIRResource>(_: Resource.Type) throws -> [Resource] {
        try record.entries.filter { $0.kind == Resource.kind }.map { Resource(try JSONTree($0.json).root) }
    }

    var patient: Patient {
        get throws { Patient(try JSONTree(try #require(record.person).json).root) }
    }
}
