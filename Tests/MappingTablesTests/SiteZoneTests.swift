import Testing

@testable import MappingTables

/// Offsets of local times; rule A10.
@Suite struct SiteZoneTests {
    @Test(arguments: [
        ("America/Chicago", 1, -360), ("America/Chicago", 7, -300), ("America/New_York", 1, -300),
        ("America/Phoenix", 7, -420), ("Asia/Kolkata", 7, 330), ("UTC", 7, 0),
    ])
    func `A10 the offset is that of the date`(_ name: String, _ month: Int, _ minutes: Int) throws {
        let zone = try #require(SiteZone(named: name))
        #expect(zone.offset(atLocal: 2024, month, 15, 12, 30) == minutes)
    }

    @Test func `A10 a change of the clock counts from its minute`() throws {
        let zone = try #require(SiteZone(named: "America/New_York"))
        #expect(zone.offset(atLocal: 2024, 3, 10, 1, 59) == -300)
        #expect(zone.offset(atLocal: 2024, 3, 10, 3, 0) == -240)
        #expect(zone.offset(atLocal: 2024, 11, 3, 1, 30) == -240)
        #expect(zone.offset(atLocal: 2024, 11, 3, 2, 0) == -300)
    }

    @Test func `A9 a day that does not exist has no offset`() throws {
        let zone = try #require(SiteZone(named: "America/Chicago"))
        #expect(zone.offset(atLocal: 2023, 2, 29, 0, 0) == nil)
        #expect(zone.offset(atLocal: 2023, 13, 1, 0, 0) == nil)
        #expect(zone.offset(atLocal: 0, 1, 1, 0, 0) == nil)
        #expect(zone.offset(atLocal: 2023, 1, 1, 24, 0) == nil)
        #expect(zone.offset(atLocal: 2023, 1, 1, 0, 60) == nil)
        #expect(zone.offset(atLocal: .max, .min, .max, 0, 0) == nil)
    }

    @Test(arguments: ["EST", "", "Chicago", "America/Nowhere", "+05:00"])
    func `an abbreviation is no zone`(_ name: String) { #expect(SiteZone(named: name) == nil) }
}
