import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordStore

/// Answers `POST /auth/token`, `/auth/introspect` and `/auth/revoke`, each with the client's own credentials.
///
/// 200, or 400 and 401 with OAuth's error; never kept by a cache.
///
/// Source: RFC 6749, 5, <https://www.rfc-editor.org/rfc/rfc6749#section-5>
struct TokenDoor: Sendable {
    private static let bodyLimit = 16 * 1024
    private static let assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    private static let noStore: HTTPFields = [.cacheControl: "no-store", .init("Pragma") ?? .cacheControl: "no-cache"]

    let issue: IssueTokens
    let introspect: IntrospectToken
    let revoke: RevokeToken

    func answerToken(_ request: Request, _: DoorContext) async throws -> Response {
        try await answering(request) { items, credentials throws(OAuthError) in
            try await issue(items, credentials, at: .now).json
        }
    }

    func answerIntrospection(_ request: Request, _: DoorContext) async throws -> Response {
        try await answering(request) { items, credentials throws(OAuthError) in
            try await introspect(items, credentials, at: .now)
        }
    }

    func answerRevocation(_ request: Request, _: DoorContext) async throws -> Response {
        try await answering(request) { items, credentials throws(OAuthError) in
            try await revoke(items, credentials, at: .now)
            return []
        }
    }

    private func answering(
        _ request: Request,
        _ body: ([(name: String, value: String)], ClientCredentials) async throws(OAuthError) -> [UInt8]
    ) async throws -> Response {
        do throws(OAuthError) {
            let items = try await Self.form(request)
            let json = try await body(items, try Self.credentials(request, items))
            return Response(json: json, headers: Self.noStore)
        } catch { return Self.refusal(error) }
    }

    private static func form(_ request: Request) async throws(OAuthError) -> [(name: String, value: String)] {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }
        guard type == "application/x-www-form-urlencoded", request.uri.query == nil else {
            throw OAuthError(.invalidRequest, "Send a form in the body, and nothing in the address.")
        }
        guard let body = try? await request.body.collect(upTo: bodyLimit) else {
            throw OAuthError(.invalidRequest, "The form is longer than 16 KiB.")
        }
        return FormText.items(String(buffer: body))
    }

    /// By one way alone; of several, nobody could tell which was meant.
    private static func credentials(
        _ request: Request,
        _ items: [(name: String, value: String)]
    ) throws(OAuthError) -> ClientCredentials {
        let form = try FormItems(items)
        let basic = request.headers[.authorization].map { BasicCredentials($0) }
        guard form["client_secret"] == nil else {
            throw OAuthError(.invalidClient, "A client secret comes by HTTP's basic authentication.")
        }
        if let assertion = form["client_assertion"] {
            guard basic == nil, form["client_assertion_type"] == assertionType else {
                throw OAuthError(.invalidClient, "An assertion comes alone, and its type is \(assertionType).")
            }
            return .assertion(assertion)
        }
        guard let basic else {
            guard let id = form["client_id"] else {
                throw OAuthError(.invalidClient, "The client did not say who it is.")
            }
            return .none(id: id)
        }
        guard let basic, form["client_id"] == nil || form["client_id"] == basic.id else {
            throw OAuthError(.invalidClient, "The client is not known, or could not show who it is.")
        }
        return .secret(id: basic.id, secret: basic.secret)
    }

    private static func refusal(_ error: OAuthError) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.member("error", error.code.rawValue)
            json.member("error_description", error.sentence)
        }
        var headers = noStore
        var status = HTTPResponse.Status.badRequest
        if error.code == .invalidClient {
            status = .unauthorized
            headers[.wwwAuthenticate] = #"Basic realm="Chartway""#
        }
        if error.code == .temporarilyUnavailable { status = .serviceUnavailable }
        return Response(json: json.bytes, status: status, headers: headers)
    }
}
