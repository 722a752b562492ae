import Foundation
import JSONTree
import RecordStore

/// What an app says of itself when it registers.
///
/// What is not served is refused and not left out, so that no app learns of it later, from its users.
///
/// Source: RFC 7591, 2, <https://www.rfc-editor.org/rfc/rfc7591#section-2>
struct RegistrationRequest {
    private static let usual = "launch/patient openid fhirUser offline_access patient/*.rs"

    let name: String
    let kind: Client.Kind
    let isBackend: Bool
    let scopes: ScopeList
    let redirects: [String]
    let launchAddress: String?
    let keys: [UInt8]?
    let keysAddress: String?

    init(_ bytes: [UInt8]) throws(OAuthError) {
        guard let root = try? JSONTree(bytes).root, root.kind == .object else {
            throw OAuthError(.invalidMetadata, "Send one JSON object, as RFC 7591 spells it.")
        }
        name = try Self.name(root)
        kind = try Self.kind(root)
        isBackend = try Self.isBackend(root, kind)
        scopes = try Self.scopes(root, isBackend: isBackend)
        redirects = try Self.redirects(root, isBackend: isBackend)
        (keys, keysAddress) = try Self.keys(root, kind)
        launchAddress = root["initiate_login_uri"]?.string
        if let launchAddress, !RedirectAddress.isWeb(launchAddress) {
            throw OAuthError(
                .invalidMetadata,
                "initiate_login_uri is where the clinic starts the app: an https address."
            )
        }
    }

    /// The client that is kept of it.
    func client(at now: Timestamp) -> Client {
        var client = Client(name: name, kind: kind, scopes: scopes)
        (client.redirects, client.launchAddress, client.isBackend) = (redirects, launchAddress, isBackend)
        (client.keys, client.keysAddress, client.registeredAt) = (keys, keysAddress, now.description)
        // Who asks in its own name is let in by a person, and by nobody else.
        (client.isWaiting, client.isDisabled) = (isBackend, isBackend)
        return client
    }

    private static func name(_ root: JSONNode) throws(OAuthError) -> String {
        guard let name = root["client_name"]?.string, (1...100).contains(name.count),
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0.value == 0x202E }),
            name.contains(where: \.isLetter)
        else {
            throw OAuthError(.invalidMetadata, "client_name is what people read: 1 to 100 letters in one line.")
        }
        return name
    }

    private static func kind(_ root: JSONNode) throws(OAuthError) -> Client.Kind {
        switch root["token_endpoint_auth_method"]?.string ?? "client_secret_basic" {
        case "none": return .public
        case "client_secret_basic": return .secret
        case "private_key_jwt": return .key
        default:
            throw OAuthError(
                .invalidMetadata,
                "token_endpoint_auth_method is none, client_secret_basic or private_key_jwt."
            )
        }
    }

    private static func isBackend(_ root: JSONNode, _ kind: Client.Kind) throws(OAuthError) -> Bool {
        let grants = Set(root["grant_types"]?.elements.compactMap(\.string) ?? ["authorization_code"])
        if grants == ["client_credentials"] {
            guard kind == .key else {
                throw OAuthError(.invalidMetadata, "client_credentials is for clients with private_key_jwt.")
            }
            return true
        }
        guard grants.contains("authorization_code"), grants.isSubset(of: ["authorization_code", "refresh_token"]) else {
            throw OAuthError(
                .invalidMetadata,
                "grant_types is authorization_code, perhaps with refresh_token, or client_credentials alone."
            )
        }
        let answers = root["response_types"]?.elements.compactMap(\.string) ?? ["code"]
        guard answers == ["code"] else { throw OAuthError(.invalidMetadata, "response_types is code.") }
        return false
    }

    private static func scopes(_ root: JSONNode, isBackend: Bool) throws(OAuthError) -> ScopeList {
        let text = root["scope"]?.string ?? (isBackend ? "" : usual)
        let scopes = ScopeList(text)
        let count = Set(text.split(separator: " ")).count
        guard count == scopes.words.count + scopes.resources.count, !scopes.resources.isEmpty, count <= 100 else {
            throw OAuthError(.invalidMetadata, "scope has something that is no scope; patient/*.rs is one.")
        }
        let level: SMARTScope.Level = isBackend ? .system : .patient
        guard scopes.resources.allSatisfy({ $0.level == level }), !isBackend || scopes.words.isEmpty else {
            throw OAuthError(
                .invalidMetadata,
                isBackend
                    ? "A backend service asks for system scopes alone."
                    : "An app that registers itself asks for patient scopes alone. Ask the operator for others."
            )
        }
        return scopes
    }

    private static func redirects(_ root: JSONNode, isBackend: Bool) throws(OAuthError) -> [String] {
        let found = root["redirect_uris"]?.elements.compactMap(\.string) ?? []
        guard !isBackend else { return [] }
        guard (1...20).contains(found.count), found.allSatisfy(RedirectAddress.isAllowed) else {
            throw OAuthError(
                .invalidRedirect,
                "redirect_uris are 1 to 20 whole addresses: https, http on this machine's loopback, or an app's own "
                    + "scheme with a dot in it; without #."
            )
        }
        return found
    }

    private static func keys(
        _ root: JSONNode,
        _ kind: Client.Kind
    ) throws(OAuthError) -> (keys: [UInt8]?, address: String?) {
        let (set, address) = (root["jwks"], root["jwks_uri"]?.string)
        guard kind == .key else {
            guard set == nil, address == nil else {
                throw OAuthError(.invalidMetadata, "jwks and jwks_uri are for private_key_jwt.")
            }
            return (nil, nil)
        }
        guard (set == nil) != (address == nil) else {
            throw OAuthError(.invalidMetadata, "private_key_jwt needs jwks or jwks_uri, and not both.")
        }
        if let address {
            guard RedirectAddress.isWeb(address), address.hasPrefix("https://") else {
                throw OAuthError(.invalidMetadata, "jwks_uri is https.")
            }
            return (nil, address)
        }
        guard let set, let keys = set["keys"], (1...20).contains(keys.count), set.bytes.count <= 16 << 10 else {
            throw OAuthError(.invalidMetadata, "jwks is a JWK set with 1 to 20 keys.")
        }
        guard keys.elements.allSatisfy({ $0["d"] == nil && $0["k"] == nil && $0["kty"] != nil && $0["kid"] != nil })
        else { throw OAuthError(.invalidMetadata, "jwks holds public keys alone, each with kty and kid.") }
        return (Array(set.bytes), nil)
    }
}
