import Gateway
import JSONTree

/// A client in the output of `chartway client`; its secret only when it was made just now.
struct ClientLine {
    let client: Client
    var secret: Secret?

    /// As the client sends it.
    private var shown: String? {
        client.kind == .intake ? secret.map { IntakeKey(of: client, $0).text } : secret?.text
    }

    private var state: String {
        client.isWaiting ? ", waits to be approved" : client.isDisabled ? ", switched off" : ""
    }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("id", client.id)
            json.member("name", client.name)
            json.member("kind", client.kind.rawValue)
            json.member("scope", client.scopes.description)
            json.member("redirects", client.redirects)
            json.member("launch", client.launchAddress)
            json.member("keysUrl", client.keysAddress)
            json.member("backend", boolean: client.isBackend)
            json.member("disabled", boolean: client.isDisabled)
            json.member("registeredAt", client.registeredAt)
            json.member("waiting", boolean: client.isWaiting)
            json.member("sources", client.sources)
            json.member("secret", shown)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    var text: String {
        var lines = ["\(client.name)  \(client.kind.rawValue)\(state)"]
        if let time = client.registeredAt { lines.append("  registered itself, \(time)") }
        lines.append("  id      \(client.id)")
        if let shown { lines.append("  secret  \(shown)") }
        if client.kind != .intake { lines.append("  scope   \(client.scopes)") }
        for source in client.sources { lines.append("  delivers as \(source)") }
        for redirect in client.redirects { lines.append("  goes back to \(redirect)") }
        return lines.joined(separator: "\n")
    }
}
