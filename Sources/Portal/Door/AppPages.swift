import Gateway
import Hummingbird
import RecordStore

/// `/auth/apps`: what a user has connected, each with a button that ends it.
struct AppPages: Sendable {
    let apps: ConnectedApps
    let records: OwnRecords
    let logIn: LogIn
    let address: ServerAddress
    let templates: PageTemplates

    func show(_ visitor: Visitor) async throws -> Response {
        guard let session = visitor[.session], let user = await logIn.user(session: session, at: .now),
            let token = visitor.formToken
        else { return Response(seeing: "/login") }
        let connections = try await apps(of: user)
        let names = try await records.names(of: Set(connections.compactMap(\.grant.patient)), for: user)
        let rows = connections.map { connection -> [String: Any] in
            [
                "name": connection.name, "grant": connection.grant.id, "form": token,
                "since": visitor.words.day(String(connection.grant.since.description.prefix(10))),
                "whose": connection.grant.patient.flatMap { names[$0] } ?? "",
                "scopes": connection.grant.scopes.resources.map { ScopeWords.sentence($0, visitor.words) },
            ]
        }
        var values = Frame(visitor, user, form: token).values
        values["apps"] = rows
        return Response(page: templates.page("apps", visitor.words, values))
    }

    func end(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        guard let session = visitor[.session], let user = await logIn.user(session: session, at: .now) else {
            return Response(seeing: "/login")
        }
        try await apps.end(form["grant"], by: user, at: .now)
        return Response(seeing: "/auth/apps")
    }
}
