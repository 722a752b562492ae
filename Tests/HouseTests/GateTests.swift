import Testing

@Suite struct GateTests {
    /// Where an account's name for a record is turned into the record.
    private static let gate = "Sources/Gateway/Family/PermittedRecords+Gate.swift"
    /// What only notes in the journal which record was meant.
    private static let notes = "Sources/Gateway/Viewing/ViewRecord.swift"

    @Test func `Z15 an account gets at a record through the one gate alone, which asks what is open`() throws {
        let readers = try SourceFile.all(under: "Sources").filter { $0.text.contains("RecordHandle.read(") }
        #expect(Set(readers.map(\.path)) == [Self.gate, Self.notes])
        let gate = try #require(readers.first { $0.path == Self.gate })
        #expect(gate.text.contains("demand.isMet(by:"))
        let notes = try #require(readers.first { $0.path == Self.notes })
        #expect(notes.text.contains("records.admit(handle, of: user, part.demand)"))
    }

    @Test func `Z22 no use case of our pages is without a demand`() throws {
        let files = try SourceFile.all(under: "Sources/Gateway")
        let calls = files.flatMap { file in
            file.text.matches(of: /desk\.acting\(([^)]*\))/).map { (file.path, String($0.1)) }
        }
        #expect(calls.count > 15)
        for (path, call) in calls { #expect(call.contains("in: ."), "\(path): \(call)") }
    }
}
