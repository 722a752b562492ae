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

    @Test func `how often a client may ask is read, and what makes no sense is told with its line`() throws {
        let settings = try SettingsFile.read("requests:\n  per-minute: 120\n  burst: 40").requests
        #expect(settings.perMinute == 120 && settings.burst == 40)
        #expect(try SettingsFile.read("requests:\n  per-minute: 0").requests.perMinute == 0)
        for text in ["burst: 0", "per-minute: -1", "per-minute: many", "perminute: 1"] {
            let error = #expect(throws: SettingsError.self) { try SettingsFile.read("requests:\n  \(text)") }
            #expect(error?.line == 2)
        }
    }

    @Test func `endpoints of subscribers are read`() throws {
        let settings = try SettingsFile.read(
            """
            subscriptions:
              endpoints: [https://hooks.example.org, "http://127.0.0.1:9000"]
              data-endpoints: https://inside.example.org:8443
              allowed-addresses: [10.0.0.0/8]
              certificate-file: ca.pem
              give-up-after-hours: 24
            """
        )
        .subscriptions
        #expect(settings.endpoints == ["https://hooks.example.org", "http://127.0.0.1:9000"])
        #expect(settings.dataEndpoints == ["https://inside.example.org:8443"])
        #expect(settings.allowedAddresses == ["10.0.0.0/8"] && settings.certificateFile == "ca.pem")
        #expect(settings.giveUpAfterHours == 24)
    }

    @Test(
        arguments: [
            "endpoints: http://hooks.example.org", "endpoints: hooks.example.org", "endpoints: ftp://a.example",
            "endpoints: https://user@a.example", "data-endpoints: http://10.0.0.1", "allowed-addresses: [10.0.0]",
            "give-up-after-hours: 0", "give-up-after-hours: 9999", "endpoint: https://a.example",
        ]
    )
    func `S11 an endpoint that could not be trusted is a mistake with its line`(_ text: String) {
        #expect(throws: SettingsError.self) { try SettingsFile.read("subscriptions:\n  \(text)\n") }
    }

    @Test func `who brings letters and text messages is read`() throws {
        let notices = try SettingsFile.read(
            """
            notices:
              email:
                server: smtps://mail.example.org
                from: records@example.org
                name: Lakeside Clinic
                user: chartway
                password-file: mail.password
              sms:
                url: https://sms.example.org/send
                key-file: sms.key
              quiet-hours: "22:30-07:00"
              digest-at: "18:15"
              reminder-hours: 48
              give-up-after-hours: 12
            """
        )
        .notices
        #expect(notices.mail?.server == "smtps://mail.example.org" && notices.mail?.user == "chartway")
        #expect(notices.mail?.name == "Lakeside Clinic" && notices.mail?.demandsTLS == true)
        #expect(notices.texting?.url == "https://sms.example.org/send" && notices.texting?.keyFile == "sms.key")
        #expect(notices.quiet == (1350, 420) && notices.digestAt == 1095)
        #expect(notices.reminderHours == 48 && notices.giveUpAfterHours == 12)
        #expect(try SettingsFile.read("notices:\n  quiet-hours: none\n").notices.quiet == (0, 0))
    }

    @Test(
        arguments: [
            "email: {server: \"http://a.example\", from: a@b.cd}", "email: {server: \"smtp://a.example\", from: a}",
            "email: {server: \"smtp://a.example\", from: a@b.cd, starttls: \"off\"}",
            "email: {server: \"smtp://a.example\", from: a@b.cd, user: a}",
            "email: {server: \"smtp://a.example\", from: a@b.cd, name: \"a\\nBcc: b\"}",
            "sms: {url: \"http://a.example\", key-file: k}", "sms: {url: \"https://a.example\"}",
            "quiet-hours: \"25:00-08:00\"", "digest-at: noon", "reminder-hours: 400", "allowed-addresses: [10.0.0]",
            "mail: {}",
        ]
    )
    func `N06 what letters could not be sent by is a mistake with its line`(_ text: String) {
        #expect(throws: SettingsError.self) { try SettingsFile.read("notices:\n  \(text)\n") }
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
