import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAVitalSignTests {
    private typealias Sample = CCDASample

    private func sign(_ code: String, _ value: String, _ unit: String, at time: String = "20240301") -> String {
        Sample.component(
            Sample.statement(
                "observation",
                "27",
                Sample.id(code + value) + Sample.loinc(code) + Sample.status("completed") + Sample.at(time)
                    + Sample.amount(value, unit)
            )
        )
    }

    private func observations(_ signs: String) throws -> [Observation] {
        let organizer = Sample.entry(
            "organizer",
            "26",
            Sample.sct("46680005", "Vital signs") + Sample.status("completed") + Sample.at("20240301") + signs
        )
        return try Sample.reading([Sample.section("4.1", "8716-3", organizer)]).resources(Observation.self)
    }

    private func with(_ code: String, in list: [Observation]) -> [Observation] {
        list.filter { $0.code.coding.contains { $0.code == code } }
    }

    private func number(_ value: ObservationValue) -> String? {
        if case .quantity(let amount) = value { amount.value } else { nil }
    }

    @Test func `B57 signs taken together are a panel with its own codes beside the standard one`() throws {
        let all = try observations(sign("8302-2", "180", "cm") + sign("29463-7", "80.0", "kg"))
        let panel = try #require(with("85353-1", in: all).first)
        #expect(panel.code.coding.map(\.code) == ["85353-1", "46680005"])
        #expect(panel.hasMember.count == 2)
        #expect(panel.value == nil)
        #expect(all.allSatisfy { $0.category.first?.coding.first?.code == "vital-signs" })
    }

    @Test func `B58 two pressures of one time are one observation with two components`() throws {
        let all = try observations(sign("8480-6", "120", "mm[Hg]") + sign("8462-4", "80", "mm[Hg]"))
        let pressure = try #require(with("85354-9", in: all).first)
        #expect(with("8480-6", in: all).isEmpty)
        #expect(pressure.value == nil)
        #expect(pressure.component.map { $0.code.coding.first?.code } == ["8480-6", "8462-4"])
        #expect(pressure.identifier.count == 2)
    }

    @Test func `B58 the order in which halves are sent does not matter, and times pair them`() throws {
        let all = try observations(
            sign("8462-4", "80", "mm[Hg]", at: "20240301") + sign("8462-4", "70", "mm[Hg]", at: "20240302")
                + sign("8480-6", "110", "mm[Hg]", at: "20240302") + sign("8480-6", "120", "mm[Hg]", at: "20240301")
        )
        let pairs = with("85354-9", in: all)
        #expect(pairs.count == 2)
        for pair in pairs {
            #expect(pair.component.map { $0.code.coding.first?.code } == ["8480-6", "8462-4"])
            #expect(
                pair.component.compactMap { $0.value.flatMap(number) }
                    == (pair.effective == .dateTime("2024-03-01") ? ["120", "80"] : ["110", "70"])
            )
        }
    }

    @Test func `B58 a lone half says that the other is unknown`() throws {
        let pressure = try #require(with("85354-9", in: observations(sign("8480-6", "120", "mm[Hg]"))).first)
        #expect(pressure.component.last?.code.coding.first?.code == "8462-4")
        #expect(pressure.component.last?.dataAbsentReason?.coding.first?.code == "unknown")
    }

    @Test func `B59 saturation has both codes, and the oxygen given is its component`() throws {
        let all = try observations(sign("2708-6", "97", "%") + sign("3150-0", "36", "%"))
        let saturation = try #require(with("59408-5", in: all).first)
        #expect(Set(saturation.code.coding.compactMap(\.code)) == ["59408-5", "2708-6"])
        #expect(saturation.component.first?.code.coding.first?.code == "3150-0")
    }

    @Test func `A7 a negated sign is not paired and has no value`() throws {
        let denied = Sample.component(
            Sample.statement(
                "observation",
                "27",
                Sample.loinc("8480-6", "Systolic") + Sample.status("completed") + Sample.amount("120", "mm[Hg]"),
                negated: true
            )
        )
        let all = try observations(denied)
        #expect(with("85354-9", in: all).isEmpty)
        #expect(with("8480-6", in: all).first?.value == nil)
    }
}
