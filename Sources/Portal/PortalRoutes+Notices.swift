import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Where people say how they are told of news, and where the links of letters lead.
extension PortalRoutes {
    func addNotices<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        show("settings", on: router, origin) { [settings] request, _ in try await settings.show(request) }
        send("settings", on: router, origin) { [settings] form, request, _ in
            try await settings.send(form, request)
        }
        show("clinic/outbox", on: router, origin) { [clinic] request, _ in try await clinic.outbox(request) }
        send("clinic/outbox", on: router, origin) { [clinic] form, request, _ in
            try await clinic.sendAgain(form, request)
        }
        page(.get, "r/:secret", on: router, origin) { [letters] _, visitor, context in
            try await letters.ask(context.parameters.require("secret"), visitor)
        }
        page(.post, "r/:secret", on: router, origin) { [letters] request, visitor, context in
            try await letters.answer(context.parameters.require("secret"), request, visitor)
        }
        page(.get, "unsubscribe/:secret", on: router, origin) { [letters] _, visitor, context in
            try await letters.leaving(context.parameters.require("secret"), visitor)
        }
        page(.post, "unsubscribe/:secret", on: router, origin) { [letters] _, visitor, context in
            try await letters.leave(context.parameters.require("secret"), visitor)
        }
    }
}
