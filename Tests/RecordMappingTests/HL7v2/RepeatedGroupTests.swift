import ClinicalRecord
import FHIRR4
import Findings
import JSONTree
import MappingTables
import RecordMapping
import Testing

/// A message that names its patient, or two patients, more than once loses nothing of what it says.
@Suite struct RepeatedGroupTests {
    private let pid = "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F"
    private let other = "PID|2||4712^^^LAKESIDE&2.999.1&ISO^MR||Sample^Bo||19810212|M"

    private func order(_ filler: String, _ value: String) -> [String] {
        ["OBR|1||\(filler)^LAB|24323-8^Panel^LN", "OBX|1|ST|718-7^Hb^LN|1|\(value)||||||F||||||||||9^LAB"]
    }

    private func reading(_ groups: [String]...) throws -> Reading {
        let header = "MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ORU^R01|M1|P|2.5.1"
        let text = ([header] + groups.flatMap(\.self)).joined(separator: "\r")
        return try Reading(hl7v2: Array(text.utf8), site: Site(named: "lakeside"), tables: .standard)
    }

    private func values(_ contribution: Contribution) throws -> [String] {
        try contribution.resources.filter { $0.kind == "Observation" }.map {
            let found = Observation(try JSONTree($0.json).root).value
            guard case .string(let text)? = found else { return "-" }
            return text
        }
    }

    @Test func `A26 a second group of one patient that uses a number again keeps what it says`() throws {
        let reading = try reading([pid] + order("F1", "x"), [pid] + order("F2", "y"))
        let contribution = try #require(reading.contributions.first)
        #expect(reading.contributions.count == 1)
        #expect(try values(contribution) == ["x", "y"])
        #expect(Set(contribution.resources.map(\.id)).count == contribution.resources.count)
        #expect(reading.findings.map(\.code.description).contains("id.repeated"))
    }

    @Test func `A26 a report of the second group leads to the second group's result`() throws {
        let contribution = try #require(
            try reading([pid] + order("F1", "x"), [pid] + order("F2", "y")).contributions.first
        )
        let reports = try contribution.resources.filter { $0.kind == "DiagnosticReport" }
            .map { DiagnosticReport(try JSONTree($0.json).root) }
        let results = contribution.resources.filter { $0.kind == "Observation" }.map { "Observation/\($0.id)" }
        #expect(reports.flatMap(\.result).compactMap(\.reference) == results)
    }

    @Test func `A29 the transmission tells of what both groups say`() throws {
        let contribution = try #require(
            try reading([pid] + order("F1", "x"), [pid] + order("F2", "y")).contributions.first
        )
        let provenance = contribution.resources.filter { $0.kind == "Provenance" }
        let targets = Provenance(try JSONTree(try #require(provenance.first).json).root).target
            .compactMap(\.reference)
        let facts = contribution.resources.filter { !["Provenance"].contains($0.kind) }.map { "\($0.kind)/\($0.id)" }
        #expect(provenance.count == 1)
        #expect(Set(targets) == Set(facts + ["Patient/\(contribution.subjectID ?? "")"]))
    }

    @Test func `7·3 what only the second PID says of the patient is kept, without a finding`() throws {
        let fuller = pid + "|||3 Mill Road^^Port Ellis^ME^04417"
        let reading = try reading([pid] + order("F1", "x"), [fuller] + order("F1", "x"))
        let contribution = try #require(reading.contributions.first)
        let patient = Patient(try JSONTree(try #require(contribution.patient).json).root)
        #expect(patient.address.map(\.city) == ["Port Ellis"])
        #expect(patient.name.count == 1)
        #expect(!reading.findings.map(\.code.description).contains("id.repeated"))
    }

    @Test func `7·3 a second PID that contradicts the first is a finding, and the first stands`() throws {
        let changed = pid.replacing("19700503", with: "19700504")
        let reading = try reading([pid] + order("F1", "x"), [changed] + order("F1", "x"))
        let contribution = try #require(reading.contributions.first)
        #expect(Patient(try JSONTree(try #require(contribution.patient).json).root).birthDate == "1970-05-03")
        #expect(reading.findings.map(\.code.description).contains("id.repeated"))
    }

    @Test func `A26 two patients of one message share no resource`() throws {
        let contributions = try reading([pid] + order("F1", "x"), [other] + order("F2", "y")).contributions
        #expect(contributions.count == 2)
        let ids = contributions.map { part in
            Set(part.resources.filter { !["Organization", "Practitioner"].contains($0.kind) }.map(\.id))
        }
        #expect(ids[0].isDisjoint(with: ids[1]))
        #expect(try contributions.map(values) == [["x"], ["y"]])
    }

    @Test func `A26 a patient who comes a third time is still the same`() throws {
        let reading = try reading([pid] + order("F1", "x"), [other] + order("F2", "y"), [pid] + order("F3", "z"))
        #expect(reading.contributions.map(\.patient?.id).count == 2)
        #expect(try values(reading.contributions[0]) == ["x", "z"])
        #expect(try values(reading.contributions[1]) == ["y"])
    }
}
