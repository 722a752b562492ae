import MappingTables
import Testing

@testable import RecordMapping

@Suite struct CCDATimeTests {
    @Test(arguments: [
        ("2013", "2013"), ("201302", "2013-02"), ("20130203", "2013-02-03"),
        ("201302031415-0500", "2013-02-03T14:15:00-05:00"), ("20130203141516+00", "2013-02-03T14:15:16+00:00"),
        ("20130203141516.120+0530", "2013-02-03T14:15:16.120+05:30"), ("20130203141516Z", "2013-02-03T14:15:16+00:00"),
        ("201312312400-0600", "2014-01-01T00:00:00-06:00"), ("20160229", "2016-02-29"),
        ("20130203-0500", "2013-02-03"), ("20130203141516-05:00", "2013-02-03T14:15:16-05:00"),
    ])
    func `A9 a time keeps its precision and its offset`(_ spelled: String, _ expected: String) {
        #expect(CDATime(spelled)?.dateTime(assuming: nil) == expected)
    }

    @Test(arguments: ["2013020314", "2013020314151"])
    func `A9 ten and thirteen digits keep the date alone`(_ spelled: String) {
        #expect(CDATime(spelled)?.dateTime(assuming: -300) == "2013-02-03")
    }

    @Test(arguments: [
        "200130311", "20013", "2013020", "20130203141", "201302031415161", "", "x", "0000", "201313", "20130230",
        "20150229", "201302032500", "201302031460", "201302031415+1500", "201302031415+5", "2013-02-03", "20130203T14",
        "20130203 14", "+0500", "201302032401",
    ])
    func `A9 what spells no time is lost and not cut`(_ spelled: String) {
        #expect(CDATime(spelled) == nil)
    }

    @Test func `A10 a clock without an offset takes one that is known, and goes if none is`() {
        let time = CDATime("20130203141516")
        #expect(time?.dateTime(assuming: -300) == "2013-02-03T14:15:16-05:00")
        #expect(time?.dateTime(assuming: nil) == "2013-02-03")
        #expect(time?.instant == nil)
    }

    @Test func `A10 the zone of the site counts on the day of the time`() throws {
        let site = try Site(yaml: "zone: America/Chicago", name: "lakeside")
        func onset(_ time: String) throws -> String? {
            let inner = CCDASample.problem("1", time: "<low value='\(time)'/>")
            return try CCDASample.reading([CCDASample.problems(inner)], time: "20240315", site: site).bundleText
                .split(separator: "\"onsetDateTime\":\"").last.map { String($0.prefix { $0 != "\"" }) }
        }
        #expect(try onset("201301151200") == "2013-01-15T12:00:00-06:00")
        #expect(try onset("201307151200") == "2013-07-15T12:00:00-05:00")
    }
}
