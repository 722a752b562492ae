import Gateway
import RecordStore
import Testing

@testable import Portal

@Suite struct AccessPageTests {
    private static func lines() async throws -> [AccessLogLine] {
        let house = try await RecordHouse()
        for part in [ViewedPart.results, .results, .allergies] {
            _ = try await house.services.view(house.handle, part, by: house.user)
        }
        return try await house.services.accessLog(house.handle, before: nil, by: house.user).lines
    }

    @Test func `C112 who looked at what is a sentence, and what was done often is said once`() async throws {
        let page = AccessPage(try await Self.lines(), .english)
        #expect(page.days.count == 1)
        let looks = try #require(page.days.first?.looks)
        #expect(looks.map(\.who) == ["You", "You", "You"])
        #expect(
            looks.map(\.did) == ["looked at: who saw this record", "looked at: allergies", "looked at: test results"]
        )
        #expect(looks.map(\.count) == [1, 1, 2])
        let values = page.values(.english)["days"] as? [PageValues]
        let when = (values?.first?["looks"] as? [PageValues])?.last?["when"] as? String
        #expect(when?.hasPrefix("2 times, ") == true)
        #expect(AccessPage(try await Self.lines(), .spanish).days.first?.looks.last?.did == "miró: resultados")
    }
}
