import Gateway
import Hummingbird
import RecordStore

/// Pages and forms of the clinic's staff; to everybody else there is nothing here.
extension PortalRoutes {
    func addClinic<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        let threads = ClinicThreadPages(work: clinic.work, pages: clinic)
        let schedules = SchedulePages(work: clinic.work, pages: clinic)
        show("clinic/schedules", on: router, origin) { request, _ in try await schedules.list(request) }
        show("clinic/schedules/:key", on: router, origin) { request, context in
            try await schedules.show(context.parameters.require("key"), request)
        }
        send("clinic/schedules/:key", on: router, origin) { form, request, context in
            try await schedules.send(context.parameters.require("key"), form, request)
        }
        show("clinic", on: router, origin) { [clinic] request, _ in try await clinic.home(request) }
        show("clinic/patients", on: router, origin) { [clinic] request, _ in try await clinic.patients(request) }
        show("clinic/messages", on: router, origin) { [clinic] request, _ in try await clinic.messages(request) }
        show("clinic/refills", on: router, origin) { [clinic] request, _ in try await clinic.refills(request) }
        show("clinic/deliveries", on: router, origin) { [clinic] request, _ in try await clinic.deliveries(request) }
        show("clinic/messages/:ref/:key", on: router, origin) { request, context in
            let parameters = context.parameters
            return try await threads.show(parameters.require("ref"), parameters.require("key"), request)
        }
        send("clinic/messages/:ref/:key", on: router, origin) { form, request, context in
            let parameters = context.parameters
            return try await threads.send(parameters.require("ref"), parameters.require("key"), form, request)
        }
        let proxies = ProxyPages(work: clinic.work, services: clinic.services, pages: clinic)
        show("clinic/proxies", on: router, origin) { request, _ in try await proxies.list(request) }
        send("clinic/proxies", on: router, origin) { form, request, _ in try await proxies.end(form, request) }
        show("clinic/proxies/:ref/:key", on: router, origin) { request, context in
            let parameters = context.parameters
            return try await proxies.show(parameters.require("ref"), parameters.require("key"), request)
        }
        send("clinic/proxies/:ref/:key", on: router, origin) { form, request, context in
            let parameters = context.parameters
            return try await proxies.send(parameters.require("ref"), parameters.require("key"), form, request)
        }
        send("clinic/refills", on: router, origin) { [clinic] form, request, _ in
            try await clinic.decide(form, request)
        }
    }
}
