import ArgumentParser
import ClinicalRecord
import Foundation
import Gateway
import JSONTree
import RecordStore

/// Registers an app or a service.
struct ClientAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register an app or a backend service.",
        discussion: """
            Examples:
              chartway client add "Heart App" --redirect https://heart.example.org/back \\
                  --scope "launch/patient openid fhirUser offline_access patient/*.rs"
              chartway client add "Ward list" --kind secret --redirect https://ward.example.org/back --scope "user/*.rs"
              chartway client add "Registry" --kind key --keys-file registry.jwks --backend --scope "system/*.rs"
              chartway client add "Lakeside engine" --kind intake --source lakeside        prints a key for POST /intake

            Exit codes: 0 registered, 64 something is missing or wrong, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "public (an app on a phone or in a browser), secret, key or intake (delivers, and nothing else).")
    var kind = Client.Kind.public

    @Option(help: "Where people are sent back to, letter by letter; may come several times.")
    var redirect: [String] = []

    @Option(help: "Where the clinic starts the app.")
    var launch: String?

    @Option(help: "The most that it may be granted, separated by spaces; system/*.c to deliver.")
    var scope = ""

    @Option(help: "A source under whose name it may deliver; may come several times.")
    var source: [String] = []

    @Option(help: "File with its public keys, a JWK set.")
    var keysFile: String?

    @Option(help: "Where it publishes its public keys; https only.")
    var keysUrl: String?

    @Flag(help: "It may ask in its own name, with system scopes.")
    var backend = false

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Argument(help: "What people read when it asks for their consent.")
    var name: String

    func run() async throws {
        try await complaining {
            var client = Client(name: name, kind: kind, scopes: try scopes())
            (client.redirects, client.launchAddress, client.isBackend) = (try redirects(), launch, backend)
            (client.keys, client.keysAddress, client.sources) = (try keys(), keysUrl, try sources())
            let secret = kind == .secret || kind == .intake ? Secret() : nil
            client.secretDigest = secret?.digest
            let new = client
            try await options.changing("client-add") { book, _ in
                do throws(ArchiveError) { try await book.keep(new) } catch { throw Complaint(error) }
            }
            let line = ClientLine(client: client, secret: secret)
            Terminal.say(json ? line.json : line.text)
        }
    }

    private func sources() throws(Complaint) -> [String] {
        guard source.isEmpty || kind == .intake || backend else {
            throw Complaint("--source is for --kind intake, and for --backend with system/*.c", .usage)
        }
        guard kind != .intake || !source.isEmpty else { throw Complaint("--kind intake needs --source NAME", .usage) }
        guard source.allSatisfy(SourceName.isAllowed) else {
            throw Complaint("--source: \(SourceName.rule)", .usage)
        }
        return source
    }

    private func scopes() throws(Complaint) -> ScopeList {
        guard kind != .intake else {
            guard scope.isEmpty else { throw Complaint("--kind intake has no --scope: it delivers", .usage) }
            return ScopeList("")
        }
        let scopes = ScopeList(scope)
        let wanted = Set(scope.split(separator: " ").map(String.init))
        guard wanted.count == scopes.words.count + scopes.resources.count, !wanted.isEmpty else {
            throw Complaint("--scope has something that is no scope; patient/*.rs is one", .usage)
        }
        return scopes
    }

    private func redirects() throws(Complaint) -> [String] {
        guard backend || kind == .intake || !redirect.isEmpty else {
            throw Complaint("an app needs --redirect URL", .usage)
        }
        for text in redirect {
            let isLoopback = ["http://127.0.0.1", "http://[::1]", "http://localhost"].contains { text.hasPrefix($0) }
            guard text.hasPrefix("https://") || isLoopback || !text.hasPrefix("http"), text.contains(":"),
                !text.contains("#"), URL(string: text) != nil
            else { throw Complaint("--redirect is an https address without a #", .usage) }
        }
        return redirect
    }

    private func keys() throws(Complaint) -> [UInt8]? {
        guard kind == .key else {
            guard keysFile == nil, keysUrl == nil, !backend else {
                throw Complaint("keys and --backend are for --kind key", .usage)
            }
            return nil
        }
        guard (keysFile == nil) != (keysUrl == nil) else {
            throw Complaint("--kind key needs --keys-file or --keys-url", .usage)
        }
        guard let keysFile else {
            guard keysUrl?.hasPrefix("https://") == true else { throw Complaint("--keys-url is https", .usage) }
            return nil
        }
        guard let data = FileManager.default.contents(atPath: keysFile),
            let keys = try? JSONTree(Array(data)).root["keys"], keys.count > 0
        else { throw Complaint("the keys file is no JWK set", .usage) }
        guard !keys.elements.contains(where: { $0["d"] != nil }) else {
            throw Complaint("the keys file holds a private key; keep that to yourself and send the public one", .usage)
        }
        return Array(data)
    }
}

extension Client.Kind: ExpressibleByArgument {}
