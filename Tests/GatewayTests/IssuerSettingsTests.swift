import ClinicalRecord
import Findings
import Fixtures
import Foundation
import Gateway
import HealthCards
import MappingTables
import RecordMapping
import Testing

@Suite struct IssuerSettingsTests {
    private let press = CardPress()
    private let folder = FileManager.default.temporaryDirectory.appending(path: "issuers-\(UUID().uuidString)")

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let url = folder.appending(path: "\(UUID().uuidString)-\(name)")
        try Data(bytes).write(to: url)
        return url.path
    }

    private func settings(keys: [UInt8], revoked: [UInt8]? = nil) throws -> IssuerSettings {
        var settings = IssuerSettings(name: "clinic", url: press.issuer, keysFile: try file("keys.json", keys))
        if let revoked { settings.revokedFiles = [try file("revoked.json", revoked)] }
        return settings
    }

    private func trust(_ settings: [IssuerSettings]) throws -> DeliveryReader {
        var reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
        try reader.trust(settings)
        return reader
    }

    @Test func `issuers stand in the settings file`() throws {
        let settings = try SettingsFile.read(
            """
            issuers:
              clinic:
                url: https://clinic.example/cards
                keys-file: keys.json
                revoked-file: [a.json, b.json]
              office:
                url: https://office.example
                keys-file: office.json
            """
        )
        #expect(settings.issuers.map(\.name) == ["clinic", "office"])
        #expect(settings.issuers.first?.url == "https://clinic.example/cards")
        #expect(settings.issuers.first?.keysFile == "keys.json")
        #expect(settings.issuers.map(\.revokedFiles) == [["a.json", "b.json"], []])
    }

    @Test(arguments: [
        ("issuers:\n  a:\n    url: https://a.example\n", 3), ("issuers:\n  a:\n    keys-file: k\n", 3),
        ("issuers:\n  a:\n    url: a.example\n    keys-file: k\n", 3),
        ("issuers:\n  a:\n    url: https://a.example\n    keys: k\n", 4),
    ])
    func `a mistake is an error with its line`(_ text: String, _ line: Int) {
        do {
            _ = try SettingsFile.read(text)
            Issue.record("nothing was thrown")
        } catch { #expect(error.line == line) }
    }

    @Test func `the files make a card believed, and a revoked one not`() throws {
        let entry = #"{"fullUrl":"resource:0","resource":{"resourceType":"Patient","birthDate":"1970"}}"#
        let bundle = #"{"resourceType":"Bundle","type":"collection","entry":[\#(entry)]}"#
        let text = try press.card(press.payload(bundle, credential: #","rid":"abc""#))
        let parcel = Parcel(name: "card", source: "family", bytes: Array(text.utf8))
        let codes = { (settings: IssuerSettings) in
            try trust([settings]).read(parcel).flatMap { $0.reading?.findings ?? [] }.map(\.code.description)
        }
        #expect(try codes(settings(keys: press.keySet())) == [])
        #expect(try codes(settings(keys: press.keySet(#","crlVersion":1"#))) == ["revocation.unchecked"])
        let revoked = press.revocations(["abc"])
        #expect(try codes(settings(keys: press.keySet(), revoked: revoked)) == ["signature.untrusted"])
    }

    @Test func `a file that cannot be used is refused with the issuer's name`() throws {
        let stranger = CardPress()
        let bad = [
            try settings(keys: Array("{}".utf8)), try settings(keys: Array(#"{"keys":[]}"#.utf8)),
            IssuerSettings(name: "clinic", url: press.issuer, keysFile: folder.appending(path: "none").path),
        ]
        for settings in bad {
            let refusal = #expect(throws: Refusal.self) { try trust([settings]) }
            #expect(refusal?.sentence.contains("«clinic»") == true)
        }
        #expect(throws: Refusal.self) { try trust([settings(keys: press.keySet(), revoked: Array("[]".utf8))]) }
        let foreign = stranger.revocations([])
        #expect(throws: Refusal.self) { try trust([settings(keys: press.keySet(), revoked: foreign)]) }
    }

    @Test func `two issuers of one address are refused`() throws {
        let one = try settings(keys: press.keySet())
        var two = one
        (two.name, two.url) = ("office", "\(one.url)/")
        #expect(throws: Refusal.self) { try trust([one, two]) }
    }
}
