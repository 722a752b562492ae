import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAEncounterTests {
    private typealias Sample = CCDASample

    private func reading(_ inner: String, header: String = "") throws -> Reading {
        let entry = Sample.entry("encounter", "49", inner)
        return try Sample.reading([Sample.section("22.1", "46240-8", entry)], header: header)
    }

    private func encounter(_ inner: String) throws -> Encounter {
        try #require(reading(inner).resources(Encounter.self).first)
    }

    private let visit = "<code code=\"99213\" codeSystem=\"2.16.840.1.113883.6.12\" displayName=\"Office visit\"/>"

    @Test func `B63 the same id in the header and in a section is one visit`() throws {
        let header = """
            <componentOf><encompassingEncounter><id root="1.2.40" extension="v"/><effectiveTime>\
            <low value="20240301"/><high value="20240302"/></effectiveTime></encompassingEncounter></componentOf>
            """
        let all = try reading(Sample.id("v") + visit + Sample.at("20240301"), header: header).resources(Encounter.self)
        #expect(all.count == 1)
        #expect(all.first?.type.first?.coding.first?.code == "99213")
        #expect(all.first?.class.code == "AMB")
    }

    @Test func `B63 one id given to visits of different days makes two visits`() throws {
        let two = [("20240301", "a"), ("20230115", "b")].map { day, _ in
            Sample.entry("encounter", "49", Sample.id("v") + visit + Sample.at(day))
        }
        let reading = try Sample.reading([Sample.section("22.1", "46240-8", two.joined())])
        #expect(try reading.resources(Encounter.self).count == 2)
    }

    @Test func `B64 a class that no code tells is unknown, not ambulatory`() throws {
        let plain = try encounter(Sample.sct("308335008", "Encounter") + Sample.at("20240301"))
        #expect(plain.class.code == nil)
        #expect(plain.class.extensions.isEmpty == false)
    }

    @Test func `B65 a visit with an end is over, one that only began long ago is unknown`() throws {
        let over = try encounter(
            visit + "<effectiveTime><low value='20240301'/><high value='20240302'/></effectiveTime>"
        )
        #expect(over.status == "finished")
        let begun = try encounter(visit + "<effectiveTime><low value='20240101'/></effectiveTime>")
        #expect(begun.status == "unknown")
        #expect(try encounter(visit + Sample.status("cancelled")).status == "cancelled")
    }

    @Test func `B66 diagnoses and the places of the visit are tied to it`() throws {
        let diagnosis = Sample.related(
            Sample.statement(
                "act",
                "80",
                Sample.loinc("29308-4", "Diagnosis")
                    + Sample.related(
                        Sample.statement("observation", "4", Sample.id("d") + Sample.coded("233604007", "Pneumonia")),
                        type: "SUBJ"
                    )
            )
        )
        let place = """
            <participant typeCode="LOC"><participantRole classCode="SDLOC"><templateId root="\(Sample.entry)32"/>\
            <playingEntity classCode="PLC"><name>Ward 3</name></playingEntity></participantRole></participant>
            """
        let reading = try reading(Sample.id("v") + visit + Sample.at("20240301") + place + diagnosis)
        let encounter = try #require(try reading.resources(Encounter.self).first)
        let condition = try #require(try reading.resources(Condition.self).first)
        #expect(encounter.diagnosis.first?.condition.reference == "Condition/\(condition.id ?? "")")
        #expect(condition.category.first?.coding.first?.code == "encounter-diagnosis")
        #expect(condition.encounter?.reference == "Encounter/\(encounter.id ?? "")")
        #expect(try reading.resources(Location.self).first?.name == "Ward 3")
    }

    @Test func `A7 a negated diagnosis of a visit makes no condition`() throws {
        let diagnosis = Sample.related(
            Sample.statement(
                "act",
                "80",
                Sample.loinc("29308-4")
                    + Sample.related(Sample.statement("observation", "4", Sample.coded("233604007", "Pneumonia"))),
                negated: true
            )
        )
        let reading = try reading(visit + Sample.at("20240301") + diagnosis)
        #expect(try reading.resources(Condition.self).isEmpty)
        #expect(try reading.resources(Encounter.self).count == 1)
    }

    @Test func `B66 an entry of another day is not claimed for the visit of the document`() throws {
        let header = """
            <componentOf><encompassingEncounter><id root="1.2.40" extension="v"/><effectiveTime>\
            <low value="20240301"/><high value="20240302"/></effectiveTime></encompassingEncounter></componentOf>
            """
        func observation(_ day: String) throws -> Observation {
            let entry = Sample.entry(
                "observation",
                "2",
                Sample.loinc("2345-7") + Sample.at(day) + Sample.amount("5", "mg/dL")
            )
            let reading = try Sample.reading([Sample.section("3.1", "30954-2", entry)], header: header)
            return try #require(reading.resources(Observation.self).first)
        }
        #expect(try observation("20240302").encounter != nil)
        #expect(try observation("20200302").encounter == nil)
    }
}
