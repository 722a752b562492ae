import Hummingbird

/// Counts every request; stands before everything else, so that refusals count too.
struct MeterMiddleware: RouterMiddleware {
    let meter: RequestMeter

    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        meter.begin()
        var status = 0
        defer {
            let passed = start.duration(to: .now).components
            meter.end(
                method: request.method.rawValue,
                route: context.endpointPath,
                status: status,
                seconds: Double(passed.seconds) + Double(passed.attoseconds) / 1e18
            )
        }
        let response = try await next(request, context)
        status = response.status.code
        return response
    }
}
