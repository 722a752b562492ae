import ClinicalRecord
import Yams

/// Reads `chartway.yml`; a key that is not known is an error with its line, so that a typing mistake cannot pass.
package enum SettingsFile {
    /// - Throws: ``SettingsError`` with the line.
    package static func read(_ text: String) throws(SettingsError) -> Settings {
        let root: Node?
        do { root = try compose(yaml: text) } catch let error as YamlError {
            throw SettingsError("the file is not YAML: \(Self.plain(error))", line: nil)
        } catch {
            throw SettingsError("the file is not YAML", line: nil)
        }
        var settings = Settings()
        guard let root else { return settings }
        for (key, value) in try members(of: root) {
            switch key.text {
            case "database": settings.database = try string(value)
            case "mappings": settings.mappings = try string(value)
            case "pull":
                for (name, pull) in try members(of: value) {
                    settings.pulls.append(try read(pull, named: try source(name)))
                }
            case "issuers":
                for (name, node) in try members(of: value) { settings.issuers.append(try issuer(node, name.text)) }
            case "mllp":
                for (name, node) in try members(of: value) {
                    settings.messageSources.append(try sender(node, try source(name)))
                }
            case "registration": settings.registration = try registration(value)
            case "requests": settings.requests = try requests(value)
            case "brand": settings.brand = try brand(value)
            case "subscriptions": settings.subscriptions = try subscriptions(value)
            case "notices": settings.notices = try notices(value)
            case "appointments": settings.appointments = try appointments(value)
            case "accounts": settings.accounts = try accounts(value)
            case "family": settings.family = try family(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }

    private static func sender(_ node: Node, _ name: String) throws(SettingsError) -> MessageSource {
        var source = MessageSource(name: name)
        for (key, value) in try members(of: node) {
            switch key.text {
            case "senders":
                for text in try strings(value) {
                    guard let sender = MessageSource.Sender(text) else {
                        throw SettingsError("a sender is MSH-3|MSH-4, such as LAB|NORTHGATE", line: line(value))
                    }
                    source.senders.append(sender)
                }
            case "port": source.port = try number(value, "port", 1...65_535)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard !source.senders.isEmpty else { throw SettingsError("«\(name)» needs senders", line: line(node)) }
        return source
    }

    private static func issuer(_ node: Node, _ name: String) throws(SettingsError) -> IssuerSettings {
        var issuer = IssuerSettings(name: name, url: "", keysFile: "")
        for (key, value) in try members(of: node) {
            switch key.text {
            case "url": issuer.url = try string(value)
            case "keys-file": issuer.keysFile = try string(value)
            case "revoked-file": issuer.revokedFiles = try strings(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard issuer.url.hasPrefix("https://") || issuer.url.hasPrefix("http://"), !issuer.keysFile.isEmpty else {
            throw SettingsError("«\(name)» needs a url and a keys-file", line: line(node))
        }
        return issuer
    }

    private static func read(_ node: Node, named name: String) throws(SettingsError) -> PullSettings {
        var pull = PullSettings(name: name, kind: .fhir, url: "")
        for (key, value) in try members(of: node) {
            switch key.text {
            case "kind":
                guard let kind = PullSettings.Kind(rawValue: try string(value)) else {
                    throw SettingsError("«kind» is fhir or documents", line: line(value))
                }
                pull.kind = kind
            case "url": pull.url = try string(value)
            case "documents": pull.documents = try strings(value)
            case "searches": pull.searches = try strings(value)
            case "everything": pull.everything = try string(value) == "true"
            case "token-file": pull.tokenFile = try string(value)
            case "allowed-addresses": pull.allowedAddresses = try strings(value)
            case "certificate-file": pull.certificateFile = try string(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard !pull.url.isEmpty || !pull.documents.isEmpty else {
            throw SettingsError("«\(name)» needs a url", line: line(node))
        }
        return pull
    }

    /// The key is the name that what arrives goes by.
    private static func source(_ key: Key) throws(SettingsError) -> String {
        guard !SourceName.isReserved(key.text) else {
            throw SettingsError("«\(key.text)» is kept for what is written here", line: key.line)
        }
        return key.text
    }

    struct Key {
        let text: String
        let line: Int?
    }

    static func members(of node: Node) throws(SettingsError) -> [(Key, Node)] {
        guard let mapping = node.mapping else { throw SettingsError("keys and values expected", line: line(node)) }
        return mapping.map { (Key(text: $0.key.string ?? "", line: line($0.key)), $0.value) }
    }

    static func string(_ node: Node) throws(SettingsError) -> String {
        guard let text = node.scalar?.string else { throw SettingsError("a single value expected", line: line(node)) }
        return text
    }

    static func strings(_ node: Node) throws(SettingsError) -> [String] {
        guard let sequence = node.sequence else { return [try string(node)] }
        var texts: [String] = []
        for item in sequence { texts.append(try string(item)) }
        return texts
    }

    static func number(_ node: Node, _ name: String, _ range: ClosedRange<Int>) throws(SettingsError) -> Int {
        guard let number = Int(try string(node)), range.contains(number) else {
            let text = "«\(name)» is a number from \(range.lowerBound) to \(range.upperBound)"
            throw SettingsError(text, line: line(node))
        }
        return number
    }

    static func line(_ node: Node) -> Int? { node.mark?.line }

    private static func plain(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(problem) in line \(mark.line)"
        default: "it cannot be read"
        }
    }
}
