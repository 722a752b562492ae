import Testing

@testable import Gateway

@Suite struct FetchKeySetsTests {
    @Test(
        arguments: [
            (nil, 300), ("", 300), ("max-age=900", 900), ("public, max-age=120", 120), ("max-age=5", 60),
            ("max-age=999999", 3600), ("no-store", 60), ("max-age=900, no-cache", 60), ("max-age=x", 300),
        ] as [(String?, Int)]
    )
    func `C073 keys are believed as long as the client says, within bounds`(_ control: String?, _ seconds: Int) {
        #expect(FetchKeySets.life(control) == .seconds(seconds))
    }
}
