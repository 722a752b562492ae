import Gateway
import Testing

@Suite struct PostedSearchesTests {
    private let items: PostedSearches.Items = [("name", "okafor"), ("_count", "3")]

    @Test func `a form is known by its token and its kind for an hour`() {
        let posted = PostedSearches()
        let now = ContinuousClock.now
        let token = posted.keep("Patient", items, of: "ana", now: now)
        #expect(
            posted.items(token, of: "Patient", owner: "ana", now: now + .seconds(3599))?.map(\.value) == [
                "okafor", "3",
            ]
        )
        #expect(posted.items(token, of: "Patient", owner: "ana", now: now + .seconds(3600)) == nil)
        #expect(posted.items(token, of: "Observation", owner: "ana", now: now) == nil)
        #expect(posted.items(token, of: "Patient", owner: "bo", now: now) == nil)
        #expect(posted.items("nobody", of: "Patient", owner: "ana", now: now) == nil)
    }

    @Test func `tokens tell nothing and never repeat`() {
        let posted = PostedSearches()
        let tokens = Set((0..<1000).map { _ in posted.keep("Patient", items, of: "ana") })
        #expect(tokens.count == 1000)
        #expect(tokens.allSatisfy { $0.utf8.count > 15 && !$0.contains("okafor") && !$0.contains(".") })
    }

    @Test func `the oldest are forgotten where there are too many, the newest never`() {
        let posted = PostedSearches()
        let large: PostedSearches.Items = [("name", String(repeating: "x", count: 1_000_000))]
        let tokens = (0..<64).map { _ in posted.keep("Patient", large, of: "ana") }
        #expect(posted.items(tokens[0], of: "Patient", owner: "ana") == nil)
        #expect(tokens.suffix(30).allSatisfy { posted.items($0, of: "Patient", owner: "ana") != nil })
        let whole = posted.keep("Patient", [("name", String(repeating: "x", count: 40_000_000))], of: "ana")
        #expect(posted.items(whole, of: "Patient", owner: "ana") != nil)
        #expect(tokens.allSatisfy { posted.items($0, of: "Patient", owner: "ana") == nil })
    }
}
