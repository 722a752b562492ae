import ClinicalRecord
import Gateway
import RecordPrint
import RecordStoreContract
import Testing

@testable import Portal

@Suite struct ResultPagesTests {
    private static let lake = Hospital("lakeside")

    private static func result(
        _ key: String,
        _ day: String,
        _ value: String,
        _ more: String = ""
    ) -> ContributedResource {
        lake.resource(
            "Observation",
            key,
            """
            "status":"final","code":{"text":"Hemoglobin A1c","coding":[{"system":"http://loinc.org","code":"4548-4"}]},\
            "effectiveDateTime":"\(day)","valueQuantity":{\(value),"unit":"%"}\(more)
            """
        )
    }

    private static let range = #","referenceRange":[{"low":{"value":4.0},"high":{"value":5.6}}]"#

    private func page(_ resources: [ContributedResource]) async throws -> ResultPage {
        let scene = try await RecordHouse(resources).scene()
        let key = LineKey.of(try #require(scene.series.first?.rows.first?.test))
        #expect(scene.result("nothing") == nil)
        return try #require(scene.result(key))
    }

    @Test func `a test shows its newest value, its range, its course and how it changed`() async throws {
        let page = try await page([
            Self.result("1", "2025-02-10", #""value":7.30"#, Self.range),
            Self.result("2", "2026-01-10", #""value":6.8"#, Self.range),
        ])
        #expect(page.latest.value == "6.8 %")
        #expect(page.latest.change == "Lower than last time (7.30 %)")
        #expect(page.latest.badge?.word == "Above range")
        #expect(page.line?.caption == "6.8 % is outside the range 4.0 - 5.6 %.")
        #expect(page.course != nil)
        #expect(page.rows.map(\.first) == ["10 January 2026", "10 February 2025"])
        #expect(page.rows.last?[1] == "7.30 %", "numbers keep their spelling")
    }

    @Test func `nothing is drawn or judged that was not given`() async throws {
        let bare = try await page([Self.result("1", "2025-02-10", #""value":7.3"#)])
        #expect(bare.line == nil && bare.course == nil && bare.latest.badge == nil)
        #expect(bare.noRange == "The laboratory gave no range")
        let bound = try await page([Self.result("1", "2025-02-10", #""comparator":"<","value":4.5"#, Self.range)])
        #expect(bound.line == nil && bound.latest.badge == nil)
        #expect(bound.rows.first?[2].isEmpty == true, "a bound is not called in range")
        #expect(bound.latest.change.isEmpty)
    }

    @Test func `the list holds each test once, and only what stands out if that is wanted`() async throws {
        let scene = try await RecordHouse([
            Self.result("1", "2025-02-10", #""value":7.3"#, Self.range),
            Self.result("2", "2026-01-10", #""value":5.0"#, Self.range),
            Self.lake.result("hb"),
        ]).scene()
        #expect(scene.results(onlyOutside: false).groups.flatMap(\.tests).count == 2)
        let outside = scene.results(onlyOutside: true)
        #expect(outside.groups.isEmpty)
        #expect(outside.notices.map(\.title) == ["No test is marked as outside its range."])
    }

    @Test func `a blood pressure is one entry whose parts have courses of their own`() async throws {
        let pressures = ["2025-02-10", "2026-02-10"].map { day in
            Self.lake.resource(
                "Observation",
                day,
                """
                "status":"final","category":[{"coding":[{"code":"vital-signs"}]}],"effectiveDateTime":"\(day)",\
                "code":{"coding":[{"system":"http://loinc.org","code":"85354-9","display":"BP"}]},"component":[\
                {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4","display":"D"}]},\
                "valueQuantity":{"value":80,"unit":"mm[Hg]"}},\
                {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6","display":"S"}]},\
                "valueQuantity":{"value":120,"unit":"mm[Hg]"}}]
                """
            )
        }
        let scene = try await RecordHouse(pressures).scene()
        let tests = scene.results(onlyOutside: false).groups.flatMap(\.tests)
        #expect(tests.map(\.name) == ["Blood pressure"])
        #expect(tests.map(\.value) == ["120/80 mmHg"])
        #expect(tests.first?.course != nil)
        let key = LineKey.of(try #require(scene.series.first { !scene.isPressurePart($0.rows[0]) }?.rows[0].test))
        #expect(scene.result(key)?.parts.map(\.label) == ["Blood pressure, lower", "Blood pressure, upper"])
    }
}
