import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Pages and forms for those who have logged in; everybody else is sent to do so, whatever was asked for.
extension PortalRoutes {
    func addRecords<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        show("/", on: router, origin) { [home] request, _ in try await home.show(request) }
        show("p/:ref", on: router, origin) { [record] request, context in
            try await record.show(context.parameters.require("ref"), "", "", request)
        }
        show("p/:ref/:page", on: router, origin) { [record] request, context in
            let parameters = context.parameters
            return try await record.show(parameters.require("ref"), parameters.require("page"), "", request)
        }
        show("p/:ref/:page/:key", on: router, origin) { [record] request, context in
            let parameters = context.parameters
            let (ref, page) = (try parameters.require("ref"), try parameters.require("page"))
            return try await record.show(ref, page, parameters.require("key"), request)
        }
        show("p/:ref/:page/:key/:deed", on: router, origin) { [record] request, context in
            let parameters = context.parameters
            let (ref, page) = (try parameters.require("ref"), try parameters.require("page"))
            return try await record.ask(ref, page, parameters.require("key"), parameters.require("deed"), request)
        }
        for path in ["p/:ref/:page/:key", "p/:ref/:page/:key/:deed"] {
            send(RouterPath(path), on: router, origin) { [record] form, request, context in
                let parameters = context.parameters
                let (ref, page) = (try parameters.require("ref"), try parameters.require("page"))
                let deed = parameters.get("deed") ?? ""
                return try await record.send(ref, page, parameters.require("key"), deed, form, request)
            }
        }
    }

    func show<Context: RequestContext>(
        _ path: RouterPath,
        on router: Router<Context>,
        _ origin: @escaping @Sendable (Context) -> String,
        _ answer: @escaping @Sendable (PageRequest, Context) async throws -> Response
    ) {
        page(.get, path, on: router, origin) { [gate] request, visitor, context in
            guard let session = visitor[.session], let user = await gate.user(session: session, at: .now),
                let form = visitor.formToken
            else { return Response(seeing: "/login") }
            return try await answer(PageRequest(request, visitor, user, form: form), context)
        }
    }

    /// A form that a page of ours was sent back with, of somebody who has logged in.
    func send<Context: RequestContext>(
        _ path: RouterPath,
        on router: Router<Context>,
        _ origin: @escaping @Sendable (Context) -> String,
        _ answer: @escaping @Sendable (PageForm, PageRequest, Context) async throws -> Response
    ) {
        page(.post, path, on: router, origin) { [gate, address] request, visitor, context in
            guard let session = visitor[.session], let user = await gate.user(session: session, at: .now),
                let token = visitor.formToken
            else { return Response(seeing: "/login") }
            let form = try await PageForm(request, of: visitor, at: address, upTo: PageForm.longest)
            return try await answer(form, PageRequest(request, visitor, user, form: token), context)
        }
    }
}
