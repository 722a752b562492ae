import JSONTree
package import RecordStore

/// The use case "a resource server asks what a token is worth".
///
/// Only clients that can show who they are may ask; of a token that opens nothing no more is told than that (C074).
///
/// Source: RFC 7662, <https://www.rfc-editor.org/rfc/rfc7662>
package struct IntrospectToken: Sendable {
    private let admit: AdmitBearer
    private let address: ServerAddress
    private let authenticate: AuthenticateClient

    package init(
        register: any AccessRegister,
        address: ServerAddress,
        keys: TokenKeys,
        fetch: (any KeySetFetching)? = nil
    ) {
        self.address = address
        admit = AdmitBearer(register: register, address: address, keys: keys)
        authenticate = AuthenticateClient(register: register, address: address, fetch: fetch)
    }

    package func callAsFunction(
        _ items: [(name: String, value: String)],
        _ credentials: ClientCredentials,
        at now: Timestamp
    ) async throws(OAuthError) -> [UInt8] {
        let client = try await authenticate(credentials, at: now)
        guard client.kind != .public else {
            throw OAuthError(.invalidClient, "Only a client that can show who it is may ask.")
        }
        let token = try FormItems(items).require("token")
        let found: BearerToken?
        do throws(Refusal) { found = try await admit.standing(token, at: now) } catch { throw .unavailable }
        var json = JSONWriter()
        json.object { json in
            json.member("active", boolean: found != nil)
            guard let found else { return }
            json.member("scope", found.grant.scopes.description)
            json.member("client_id", found.client.id)
            json.member("exp", integer: Int(found.expires))
            json.member("iss", address.base)
            json.member("sub", found.user?.id ?? found.client.id)
            json.member("patient", found.grant.patient)
            json.member("encounter", found.grant.encounter)
            json.member("intent", found.grant.intent)
            let isNamed = found.grant.scopes.has("fhirUser") || found.grant.scopes.has("profile")
            json.member("fhirUser", isNamed ? found.user?.fhirUser.map { address.fhir + "/" + $0 } : nil)
        }
        return json.bytes
    }
}
