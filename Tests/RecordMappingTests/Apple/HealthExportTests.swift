import ClinicalRecord
import FHIRR4
import Findings
import JSONTree
import MappingTables
import RecordMapping
import Testing
import XMLTree

/// What a phone exports: rules H1 to H7.
@Suite struct HealthExportTests {
    private static let start = "<HealthData locale=\"en_US\">\n <ExportDate value=\"2026-03-02 18:00:00 -0800\"/>\n"
    private static let me = """
         <Me HKCharacteristicTypeIdentifierDateOfBirth="1984-07-09" \
        HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>

        """

    private func read(_ inner: String, me: String = Self.me, size: Int = 1 << 20) throws -> Reading {
        let bytes = Array((Self.start + me + inner + "\n</HealthData>\n").utf8)
        return try Reading(healthExport: bytes, source: "phone", tables: .standard, size: size)
    }

    private func record(
        _ type: String,
        _ value: String,
        unit: String? = nil,
        at start: String = "2026-03-01 09:00:00 -0800",
        to end: String? = nil,
        more: String = "",
        inside: String = ""
    ) -> String {
        let unit = unit.map { " unit=\"\($0)\"" } ?? ""
        return """
             <Record type="HK\(type)" sourceName="Watch"\(unit) startDate="\(start)" endDate="\(end ?? start)" \
            value="\(value)"\(more)>\(inside)</Record>

            """
    }

    private func observations(_ reading: Reading) throws -> [JSONNode] {
        let resources = reading.contributions.flatMap(\.resources).filter { $0.kind == "Observation" }
        return try resources.map { try JSONTree($0.json).root }
    }

    private func ids(_ reading: Reading) -> [String] {
        reading.contributions.flatMap(\.resources).filter { $0.kind == "Observation" }.map(\.id)
    }

    @Test func `H2 Me describes a person without a name, of whom birth date and sex are told`() throws {
        let reading = try read("")
        let patient = try #require(reading.contributions.first?.patient)
        let json = try JSONTree(patient.json).root
        #expect(json["birthDate"]?.string == "1984-07-09")
        #expect(json["gender"]?.string == "female")
        #expect(json["name"] == nil)
        #expect(json["identifier"] == nil)
        #expect(reading.findings.isEmpty)
    }

    @Test func `two persons of one source stay two, and so do exports that do not tell whose they are`() throws {
        let other = Self.me.replacing("1984-07-09", with: "1985-07-09")
        let subject = { (reading: Reading) in reading.contributions.first?.subjectID }
        #expect(try subject(read("")) != subject(read("", me: other)))
        let silent = try read(record("QuantityTypeIdentifierStepCount", "1", unit: "count"), me: "<Me/>")
        #expect(try subject(silent) != subject(read("")))
        #expect(silent.findings.map(\.code) == [Finding.Code("id.missing")])
    }

    @Test(arguments: [
        ("HeartRate", "count/min", "8867-4", "/min"), ("BodyTemperature", "degF", "8310-5", "[degF]"),
        ("BodyMass", "lb", "29463-7", "[lb_av]"), ("Height", "cm", "8302-2", "cm"),
        ("BodyMassIndex", "count", "39156-5", "kg/m2"), ("RespiratoryRate", "count/min", "9279-1", "/min"),
        ("BloodGlucose", "mg/dL", "41653-7", "mg/dL"), ("StepCount", "count", "55423-8", "{count}"),
    ])
    func `H3 H4 a type of the table has LOINC and UCUM and keeps Apple's own identifier`(
        _ type: String,
        _ unit: String,
        _ loinc: String,
        _ ucum: String
    ) throws {
        let one = try #require(
            try observations(read(record("QuantityTypeIdentifier\(type)", "60.50", unit: unit))).first
        )
        let codes = one["code"]?["coding"]?.all.map { $0["code"]?.string } ?? []
        #expect(codes == [loinc, "HKQuantityTypeIdentifier\(type)"])
        #expect(one["valueQuantity"]?["code"]?.string == ucum)
        #expect(one["valueQuantity"]?["unit"]?.string == unit)
        #expect(one["valueQuantity"]?["value"]?.number == "60.50")
    }

    @Test func `H3 an unknown type, and glucose in moles, have no LOINC code that nobody gave`() throws {
        let text =
            record("QuantityTypeIdentifierTomorrow", "5e-05", unit: "furlong")
            + record("QuantityTypeIdentifierBloodGlucose", "5.1", unit: "mmol&lt;180.15588&gt;/L")
        let all = try observations(read(text))
        #expect(all.map { $0["code"]?["coding"]?.all.count } == [1, 1])
        #expect(all[0]["valueQuantity"]?["value"]?.number == "5e-5")
        #expect(all[0]["valueQuantity"]?["code"] == nil)
        #expect(all[0]["valueQuantity"]?["unit"]?.string == "furlong")
        #expect(all[1]["valueQuantity"]?["code"]?.string == "mmol/L")
    }

    @Test(arguments: [
        ("0.97", "97"), ("97", "97"), ("1", "100"), ("0.225", "22.5"), ("0.9", "90"), ("0", "0"), ("0.005", "0.5"),
        ("0.0004", "0.04"), ("1.0", "100"), ("5e-05", "5e-3"),
    ])
    func `H4 percent types hold fractions; above 1 it is percent already`(_ sent: String, _ said: String) throws {
        let one = try observations(read(record("QuantityTypeIdentifierOxygenSaturation", sent, unit: "%"))).first
        #expect(one?["valueQuantity"]?["value"]?.number == said)
        #expect(one?["valueQuantity"]?["code"]?.string == "%")
    }

    @Test func `H6 a moment is a moment, a stretch a period, and the offset stays as given`() throws {
        let text =
            record("QuantityTypeIdentifierHeartRate", "60", unit: "count/min", at: "2026-03-01 09:00:00 +0545")
            + record(
                "QuantityTypeIdentifierStepCount",
                "60",
                unit: "count",
                at: "2026-03-01 09:00:00 -0800",
                to: "2026-03-01 09:10:00 -0800"
            )
        let all = try observations(read(text))
        #expect(all[0]["effectiveDateTime"]?.string == "2026-03-01T09:00:00+05:45")
        #expect(all[1]["effectivePeriod"]?["start"]?.string == "2026-03-01T09:00:00-08:00")
        #expect(all[1]["effectivePeriod"]?["end"]?.string == "2026-03-01T09:10:00-08:00")
    }

    @Test(arguments: ["2026-02-30 09:00:00 -0800", "2026-03-01 24:00:00 -0800", "2026-03-01 09:00 -0800", "today"])
    func `A9 a time that is none is lost with a finding, the value is not`(_ time: String) throws {
        let reading = try read(record("QuantityTypeIdentifierHeartRate", "60", unit: "count/min", at: time))
        let one = try #require(try observations(reading).first)
        #expect(one["effectiveDateTime"] == nil)
        #expect(one["valueQuantity"]?["value"]?.number == "60")
        #expect(reading.findings.count == 2)
        #expect(reading.findings.allSatisfy { $0.code == Finding.Code("time.invalid") && $0.place.line == 4 })
        #expect(reading.ledger.refused == 2)
    }

    @Test func `a value that is no number stays as words, with a finding`() throws {
        let reading = try read(record("QuantityTypeIdentifierHeartRate", "about 60", unit: "count/min"))
        #expect(try observations(reading).first?["valueString"]?.string == "about 60 count/min")
        #expect(reading.findings.map(\.code) == [Finding.Code("number.invalid")])
    }

    @Test func `H6 each sample is kept, and is the same whenever it was exported`() throws {
        let heart = "QuantityTypeIdentifierHeartRate"
        let first = record(heart, "60", unit: "count/min")
        let second = record(heart, "60", unit: "count/min", at: "2026-03-01 09:00:01 -0800")
        let third = record(heart, "60", unit: "count/min", inside: "<MetadataEntry key='a' value='b'/>")
        #expect(try Set(ids(read(first + second + third))).count == 3)
        // The phone has travelled, was updated, and spells its device anew.
        let later = record(
            heart,
            "60",
            unit: "count/min",
            at: "2026-03-01 12:00:00 -0500",
            more:
                " creationDate=\"2026-03-01 12:00:01 -0500\" sourceVersion=\"19\" device=\"&lt;&lt;HKDevice: 0x1&gt;, name:W&gt;\""
        )
        #expect(try ids(read(later)) == ids(read(first)))
        let ids = try ids(read(first + second))
        #expect(try Array(self.ids(read(first + second + third)).prefix(2)) == ids)
        #expect(try read(first).contributions.flatMap(\.resources).allSatisfy(\.isIdentity))
    }

    @Test func `H6 the device is one resource, whatever its address in memory`() throws {
        let device = { (address: String) in
            " device=\"&lt;&lt;HKDevice: \(address)&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, "
                + "hardware:Watch6,2, software:8.5&gt;\""
        }
        let heart = "QuantityTypeIdentifierHeartRate"
        let later = "2026-03-01 10:00:00 -0800"
        let reading = try read(
            record(heart, "60", unit: "count/min", more: device("0x1"))
                + record(heart, "61", unit: "count/min", at: later, more: device("0x2"))
        )
        let devices = reading.contributions.flatMap(\.resources).filter { $0.kind == "Device" }
        #expect(devices.count == 1)
        let json = try JSONTree(try #require(devices.first).json).root
        #expect(json["manufacturer"]?.string == "Apple Inc.")
        #expect(json["modelNumber"]?.string == "Watch")
        let names = json["deviceName"]?.all.map { $0["name"]?.string } ?? []
        #expect(names == ["Apple Watch", "Watch"])
        #expect(json["extension"]?.all.first?["valueString"]?.string == "Watch6,2")
        let used = try observations(reading).compactMap { $0["device"]?["reference"]?.string }
        #expect(used == Array(repeating: "Device/\(devices[0].id)", count: 2))
    }

    private func pressure(_ systolic: String, _ diastolic: String, note: String = "", at time: String) -> String {
        let parts =
            record("QuantityTypeIdentifierBloodPressureSystolic", systolic, unit: "mmHg", at: time)
            + record("QuantityTypeIdentifierBloodPressureDiastolic", diastolic, unit: "mmHg", at: time, inside: note)
        return """
            \(parts) <Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="Watch" startDate="\(time)" \
            endDate="\(time)">\(parts)</Correlation>

            """
    }

    @Test(arguments: [100, 1 << 20])
    func `H5 a blood pressure is one observation of two values, wherever its members stand`(_ size: Int) throws {
        let reading = try read(pressure("118", "76", at: "2026-03-01 09:00:00 -0800"), size: size)
        let all = try observations(reading)
        #expect(all.count == 1)
        #expect(all[0]["code"]?["coding"]?.all.first?["code"]?.string == "85354-9")
        let parts = all[0]["component"]?.all ?? []
        #expect(parts.map { $0["code"]?["coding"]?.all.first?["code"]?.string } == ["8480-6", "8462-4"])
        #expect(parts.map { $0["valueQuantity"]?["value"]?.number } == ["118", "76"])
        #expect(reading.ledger.unmapped == 0)
        #expect(reading.ledger.omitted > 0)
    }

    @Test func `H5 a member with something of its own to say stays an observation of its own, once`() throws {
        let note = "<MetadataEntry key='arm' value='left'/>"
        let all = try observations(read(pressure("118", "76", note: note, at: "2026-03-01 09:00:00 -0800")))
        #expect(all.count == 3)
        #expect(all.last?["hasMember"]?.all.count == 2)
        #expect(all.last?["component"] == nil)
    }

    @Test func `a day that was not over is replaced by what a later export says of it`() throws {
        let day = { (energy: Int) in
            "<ActivitySummary dateComponents='2026-03-01' activeEnergyBurned='\(energy)' activeEnergyBurnedUnit='Cal'/>"
        }
        let (early, late) = (try read(day(10)), try read(day(400)))
        #expect(ids(early) == ids(late))
        let summary = try #require(late.contributions.first?.resources.first)
        #expect(summary.eventTime == "2026-03-02T18:00:00-08:00")
        let part = try JSONTree(summary.json).root["component"]?.all.first
        #expect(part?["valueQuantity"]?["code"]?.string == "kcal")
    }

    @Test func `what a sample says beyond its mapping is kept as sent, with its path`() throws {
        let text = """
            <Workout workoutActivityType="HKWorkoutActivityTypeYoga" duration="30" durationUnit="min" sourceName="Watch" \
            startDate="2026-03-01 09:00:00 -0800" endDate="2026-03-01 09:30:00 -0800" mood="good">
            <WorkoutEvent type="Pause"/><WorkoutEvent type="Resume"/></Workout>
            """
        let reading = try read(text)
        let one = try #require(try observations(reading).first)
        let kept = one["extension"]?.all.map { kept in
            kept["extension"]?.all.compactMap { $0["valueString"]?.string }.joined(separator: "=") ?? ""
        }
        #expect(kept == ["@mood=good", "WorkoutEvent[1]/@type=Pause", "WorkoutEvent[2]/@type=Resume"])
        #expect(reading.ledger.unmapped == 0)
    }

    @Test func `an element of tomorrow is reported, and costs nothing else`() throws {
        let reading = try read(
            "<Novelty of='tomorrow'/>" + record("QuantityTypeIdentifierStepCount", "1", unit: "count")
        )
        #expect(reading.unmapped.map(\.path) == ["/HealthData/Novelty[1]/@of"])
        #expect(try observations(reading).count == 1)
    }

    @Test func `A35 reading is a pure function`() throws {
        let text = pressure("118", "76", at: "2026-03-01 09:00:00 -0800")
        #expect(try read(text) == read(text))
    }
}

extension JSONNode {
    fileprivate var all: [JSONNode] { Array(elements) }
}
