import Gateway
import Testing

@Suite struct SettingsFileTests {
    @Test func `all keys are read`() throws {
        let settings = try SettingsFile.read(
            """
            database: family.db
            mappings: mappings
            pull:
              lakeside:
                kind: fhir
                url: https://fhir.lakeside.example/r4
                searches: ["Patient?_count=2", "Observation"]
                everything: true
                token-file: /run/secrets/token
                allowed-addresses: [10.0.0.0/8]
              papers:
                kind: documents
                documents: https://files.example/one.xml
            """
        )
        #expect(settings.database == "family.db")
        #expect(settings.pulls.map(\.name) == ["lakeside", "papers"])
        #expect(settings.pulls.first?.searches == ["Patient?_count=2", "Observation"])
        #expect(settings.pulls.first?.everything == true)
        #expect(settings.pulls.last?.documents == ["https://files.example/one.xml"])
    }

    @Test func `an empty file leaves the defaults`() throws {
        #expect(try SettingsFile.read("") == Settings())
    }

    @Test(arguments: [
        ("database: x\nbanana: y\n", 2), ("pull:\n  a:\n    url: https://a.example\n    urls: b\n", 4),
        ("pull:\n  a:\n    kind: ftp\n", 3), ("database: [1]\n", 1),
        ("pull:\n  chartway:\n    url: https://a.example\n", 2), ("mllp:\n  Chartway:\n    senders: 'A|B'\n", 2),
    ])
    func `a mistake is an error with its line`(_ text: String, _ line: Int) throws {
        do {
            _ = try SettingsFile.read(text)
            Issue.record("nothing was thrown")
        } catch { #expect(error.line == line) }
    }
}
