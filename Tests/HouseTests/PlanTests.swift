import Testing

@Suite struct PlanTests {
    /// Where things are read for a caller.
    private static let rooms = [
        "Sources/Gateway/Finding", "Sources/Gateway/Searching", "Sources/Gateway/Bulk", "Sources/Gateway/Viewing",
    ]
    /// What gives resources away without asking a plan.
    private static let reads = [
        "archive.person(", "archive.people(", "archive.record(", "archive.entry(", "archive.entries(",
        "archive.history(", "archive.candidates(", "archive.statements(", "archive.delivery(",
    ]

    @Test func `Z01 what is read for a caller is read through the plan`() throws {
        let files = try Self.rooms.flatMap(SourceFile.all(under:))
        #expect(files.count > 10)
        for file in files {
            for read in Self.reads { #expect(!file.text.contains(read), "\(file.path) has \(read)") }
        }
    }
}
