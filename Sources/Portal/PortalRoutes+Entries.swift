import Gateway
import Hummingbird
import RecordStore

/// The ways in of whoever cannot log in yet, and the clinic's side of them.
extension PortalRoutes {
    func addEntries<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        let invitations = InvitationPages(work: clinic.work, services: clinic.services, pages: clinic)
        show("clinic/invitations", on: router, origin) { request, _ in try await invitations.list(request) }
        send("clinic/invitations", on: router, origin) { form, request, _ in
            try await invitations.withdraw(form, request)
        }
        show("clinic/invitations/:ref", on: router, origin) { request, context in
            try await invitations.show(context.parameters.require("ref"), request)
        }
        send("clinic/invitations/:ref", on: router, origin) { form, request, context in
            try await invitations.make(context.parameters.require("ref"), form, request)
        }
        page(.get, "register", on: router, origin) { [entry] _, visitor, _ in entry.askCode("", visitor) }
        page(.post, "register", on: router, origin) { [entry] request, visitor, _ in
            try await entry.takeCode(request, visitor)
        }
        page(.get, "register/:token", on: router, origin) { [entry] _, visitor, context in
            entry.askCode(try context.parameters.require("token"), visitor)
        }
        page(.get, "login/choose", on: router, origin) { [entry] _, visitor, _ in try await entry.choose(visitor) }
        page(.post, "login/choose", on: router, origin) { [entry] request, visitor, _ in
            try await entry.take(request, visitor)
        }
        page(.get, "login/forgot", on: router, origin) { [entry] _, visitor, _ in entry.forgot(visitor) }
        page(.post, "login/forgot", on: router, origin) { [entry] request, visitor, _ in
            try await entry.forget(request, visitor)
        }
        page(.get, "login/reset/:token", on: router, origin) { [entry] _, visitor, context in
            try await entry.reset(context.parameters.require("token"), visitor)
        }
        page(.post, "login/reset/:token", on: router, origin) { [entry] request, visitor, context in
            try await entry.takeReset(context.parameters.require("token"), request, visitor)
        }
    }
}
