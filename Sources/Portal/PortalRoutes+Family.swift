import Gateway
import Hummingbird
import RecordStore

/// Pages and forms of who acts for whom, and the way from one record to another.
extension PortalRoutes {
    func addFamily<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        show("family", on: router, origin) { [family] request, _ in try await family.show(request) }
        send("family", on: router, origin) { [family] form, request, _ in try await family.end(form, request) }
        send("switch", on: router, origin) { [family] form, request, _ in try family.turn(form, request) }
        show("family/invite", on: router, origin) { [family] request, _ in try family.invite(request) }
        send("family/invite", on: router, origin) { [family] form, request, _ in
            try await family.invite(form, request)
        }
        show("family/child", on: router, origin) { [family] request, _ in try family.askForChild(request) }
        send("family/child", on: router, origin) { [family] form, request, _ in
            try await family.askForChild(form, request)
        }
        // Who has to log in first comes back here afterwards.
        page(.get, "family/accept/:secret", on: router, origin) { [gate, family] request, visitor, context in
            let secret = try context.parameters.require("secret")
            guard let session = visitor[.session], let user = await gate.user(session: session, at: .now),
                let form = visitor.formToken
            else { return Response(seeing: "/login").setting(.invitation, Self.spelled(secret)) }
            return try await family.accept(secret, PageRequest(request, visitor, user, form: form))
        }
        send("family/accept/:secret", on: router, origin) { [family] form, request, context in
            try await family.accept(context.parameters.require("secret"), form, request)
        }
    }

    /// As secrets are spelled; nothing for what is none, so that nobody else's words stand in a cookie.
    private static func spelled(_ secret: String) -> String? {
        let isSecret = secret.utf8.count == 43 && PlainPages.local("/" + secret) != "/"
        return isSecret ? secret : nil
    }
}
