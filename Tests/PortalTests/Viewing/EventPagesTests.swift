import ClinicalRecord
import RecordStoreContract
import Testing

@testable import Portal

@Suite struct EventPagesTests {
    private static let lake = Hospital("lakeside")

    private static func procedure(_ key: String, _ title: String, _ day: String?) -> ContributedResource {
        let when = day.map { #","performedDateTime":"\#($0)""# } ?? ""
        return lake.resource("Procedure", key, #""status":"completed","code":{"text":"\#(title)"}\#(when)"#)
    }

    private func titles(_ values: PageValues) -> [String] {
        let years = values["years"] as? [PageValues] ?? []
        return years.flatMap { ($0["events"] as? [PageValues] ?? []).compactMap { $0["title"] as? String } }
    }

    @Test func `what happened stands newest first, without a date last, and is narrowed by date, kind and words`()
        async throws
    {
        let scene = try await RecordHouse([
            Self.procedure("1", "Appendectomy", "2019-03-05"), Self.procedure("2", "Cataract surgery", "2024-03-05"),
            Self.procedure("3", "Tonsils", nil), Self.lake.result("hb"),
        ]).scene()
        let all = scene.timeline(EventPage.Filter())
        #expect(titles(all) == ["718-7", "Cataract surgery", "Appendectomy", "Tonsils"])
        let headings = (all["years"] as? [PageValues] ?? []).compactMap { $0["heading"] as? String }
        #expect(headings == ["Year 2024", "Year 2019", "Without a date"])
        #expect(titles(scene.timeline(EventPage.Filter(from: "2020-01-01"))) == ["718-7", "Cataract surgery"])
        #expect(titles(scene.timeline(EventPage.Filter(to: "2020-01-01"))) == ["Appendectomy"])
        #expect(titles(scene.timeline(EventPage.Filter(kind: "procedure", words: "SURG"))) == ["Cataract surgery"])
        #expect(scene.timeline(EventPage.Filter(words: "zzz"))["status"] as? String == "Nothing fits these filters.")
        #expect(titles(scene.search(EventPage.Filter(words: "appen"))) == ["Appendectomy"])
        #expect(titles(scene.search(EventPage.Filter(words: " "))).isEmpty)
    }

    @Test func `a long timeline comes in pages`() async throws {
        let many = (0..<230).map { Self.procedure("\($0)", "P\($0)", "20\(10 + $0 % 10)-01-01") }
        let scene = try await RecordHouse(many).scene()
        var (page, seen) = (1, Set<String>())
        while page < 10 {
            let values = scene.timeline(EventPage.Filter(kind: "procedure", page: page))
            #expect(titles(values).count <= EventPage.size)
            seen.formUnion(titles(values))
            let pages = values["pages"] as? [PageValues]
            guard let older = pages?.first?["older"] as? String else { break }
            #expect(older.hasSuffix("?type=procedure&page=\(page + 1)"))
            page += 1
        }
        #expect((page, seen.count) == (4, 230))
    }

    @Test(arguments: [
        ("blood sugar", true), ("Azúcar en sangre", true), ("GLUC", true), ("gluc fasting", true), ("ucose", false),
        ("glucose thyroid", false), ("", true), ("\"glucose\" OR *", false), ("fast*", true),
    ])
    func `Q09 words find by their beginning, everyday words by what they mean, and signs mean nothing`(
        _ words: String,
        _ isFound: Bool
    ) async throws {
        let glucose = Self.lake.resource("Procedure", "g", #""status":"completed","code":{"text":"Fasting Glucose"}"#)
        let scene = try await RecordHouse([glucose]).scene()
        let event = try #require(RecordEvent.all(scene, scene.summary).first)
        #expect(SearchWords(words).find(event) == isFound)
    }
}
