import MappingTables
import Testing

/// Tables for phone data.
@Suite struct AppleTableTests {
    @Test(arguments: [
        ("count/min", "/min"), ("degF", "[degF]"), ("lb", "[lb_av]"), ("mL/min·kg", "mL/min/kg"), ("Cal", "kcal"),
        ("dBASPL", "dB[SPL]"), ("inHg", "[in_i'Hg]"), ("cmAq", "cm[H2O]"), ("IU", "[iU]"), ("st", "[stone_av]"),
    ])
    func `H4 units of HealthKit become UCUM`(_ spelled: String, _ unit: String) {
        #expect(Tables.standard.translate(spelled, by: .appleUnit)?.code == unit)
        #expect(UCUM.isValid(unit))
    }

    @Test func `H4 a unit of the table keeps what it measures`() {
        // The large calorie of Apple is a kilocalorie; the small one is UCUM as it stands.
        #expect(Tables.standard.translate("cal", by: .appleUnit) == nil)
        #expect(Tables.standard.unit("cal") == "cal")
    }
}
