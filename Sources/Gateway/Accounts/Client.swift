import HealthCards
import JSONTree
import RecordStore

/// A program that asks for data: an app, or a service of a hospital.
package struct Client: Sendable, Hashable {
    /// How it shows who it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// It cannot keep a secret: an app on a phone or in a browser.
        case `public`
        /// By a secret that it shares with this server.
        case secret
        /// By signing with a private key.
        case key
        /// By a key that opens the intake of its sources, and nothing else.
        case intake
    }

    package let id: String
    /// What people call it, and read when it asks for their consent.
    package var name: String
    package let kind: Kind
    /// SHA-256 of the shared secret.
    package var secretDigest: [UInt8]?
    /// Its public keys as a JWK set.
    package var keys: [UInt8]?
    /// Where its public keys are fetched from.
    package var keysAddress: String?
    /// Where people are sent back to; compared letter by letter.
    package var redirects: [String] = []
    /// Where it is started from an EHR.
    package var launchAddress: String?
    /// The most that it may be granted.
    package var scopes: ScopeList
    /// Whether it may ask in its own name, without a user.
    package var isBackend = false
    /// The names under which it may deliver.
    package var sources: [String] = []
    /// A client that was switched off opens nothing any more.
    package var isDisabled = false
    /// When it registered itself; `nil` if an operator did.
    package var registeredAt: String?
    /// Whether a person has to approve of it before it is switched on.
    package var isWaiting = false
    let version: Int64

    package init(name: String, kind: Kind, scopes: ScopeList) {
        (id, self.name, self.kind, self.scopes, version) = (Secret.id(), name, kind, scopes, 0)
    }
}

extension Client {
    /// - Returns: `nil` if the body is not a client's.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let kind = root["kind"]?.string.flatMap(Kind.init),
            let name = root["name"]?.string
        else { return nil }
        (id, self.name, self.kind, version) = (holder.id, name, kind, holder.version)
        scopes = ScopeList(root["scope"]?.string ?? "")
        secretDigest = root["secretDigest"]?.string.flatMap { Base64URL.decode($0.utf8) }
        keys = (root["keys"]?.bytes).map { Array($0) }
        keysAddress = root["keysAddress"]?.string
        redirects = root["redirects"]?.elements.compactMap(\.string) ?? []
        launchAddress = root["launchAddress"]?.string
        isBackend = root["backend"]?.bool ?? false
        sources = root["sources"]?.elements.compactMap(\.string) ?? []
        isDisabled = root["disabled"]?.bool ?? false
        registeredAt = root["registeredAt"]?.string
        isWaiting = root["waiting"]?.bool ?? false
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("kind", kind.rawValue)
            json.member("name", name)
            json.member("scope", scopes.description)
            json.member("secretDigest", secretDigest.map { Base64URL.encode($0) })
            json.member("keys", raw: keys)
            json.member("keysAddress", keysAddress)
            json.member("redirects", redirects)
            json.member("launchAddress", launchAddress)
            json.member("backend", boolean: isBackend)
            json.member("sources", sources)
            json.member("disabled", boolean: isDisabled)
            json.member("registeredAt", registeredAt)
            if isWaiting { json.member("waiting", boolean: true) }
        }
        // Two clients may have the same name; they are told apart by their ids.
        return AccessHolder(kind: .client, id: id, name: id, body: json.bytes, version: version)
    }
}
