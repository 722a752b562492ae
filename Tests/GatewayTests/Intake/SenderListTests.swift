import HL7v2
import Testing

@testable import Gateway

@Suite struct SenderListTests {
    private let settings = """
        mllp:
          northgate:
            senders: ["LAB|NORTHGATE", "*|HILL"]
          lakeside:
            senders: "ADT|LAKE"
            port: 2600
        """

    private func envelope(_ application: String, _ facility: String) -> MessageEnvelope? {
        CutMessage(Array("MSH|^~\\&|\(application)|\(facility)|||2026||ADT^A01|1|P|2.5\r".utf8)).envelope
    }

    @Test(
        arguments: [
            ("LAB", "NORTHGATE", "northgate"), ("ANY", "HILL", "northgate"), ("ADT", "LAKE", "lakeside"),
            ("LAB", "LAKE", nil), ("lab", "NORTHGATE", nil), ("LAB^1.2^ISO", "NORTHGATE", "northgate"), ("", "", nil),
        ] as [(String, String, String?)]
    )
    func `V10 a sender is known by MSH-3 and MSH-4`(_ application: String, _ facility: String, _ source: String?) throws
    {
        let list = SenderList(try SettingsFile.read(settings).messageSources)
        #expect(list.source(of: envelope(application, facility)) == source)
    }

    @Test func `whoever is not named delivers as the fallback, if there is one`() throws {
        let sources = try SettingsFile.read(settings).messageSources
        let list = SenderList(sources, fallback: "local")
        #expect(list.source(of: envelope("ADT", "LAKE")) == "lakeside")
        #expect(list.source(of: envelope("X", "Y")) == "local")
        #expect(list.source(of: nil) == "local")
        #expect(SenderList(sources).source(of: nil) == nil)
        #expect(sources.map(\.port) == [nil, 2600])
    }

    @Test(arguments: [
        ("mllp:\n  a:\n    senders: [LAB]\n", 3), ("mllp:\n  a:\n    port: 1\n", 3),
        ("mllp:\n  a:\n    senders: ['A|B']\n    port: 70000\n", 4), ("mllp:\n  a:\n    sender: ['A|B']\n", 3),
    ])
    func `a mistake in the list is an error with its line`(_ text: String, _ line: Int) {
        do {
            _ = try SettingsFile.read(text)
            Issue.record("nothing was thrown")
        } catch { #expect(error.line == line) }
    }
}
