package import Gateway
package import Hummingbird

/// The table of contents of the FHIR door: one line per interaction.
package enum Routes {
    /// - Parameters:
    ///   - find: Reads, checks access.
    ///   - history: Reads versions.
    ///   - search: Looks for resources.
    ///   - trace: Tells where values come from.
    ///   - isReady: Whether the archive answers.
    /// - Returns: A router for one application.
    package static func router(
        find: Find,
        history: ReadHistory,
        search: SearchRecords,
        trace: TraceLineage,
        isReady: @escaping @Sendable () async -> Bool
    ) -> Router<DoorContext> {
        let router = Router(context: DoorContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(FormatMiddleware())
        router.middlewares.add(RefusalMiddleware())
        router.get("health/live") { _, _ in Health.live }
        router.get("health/ready") { _, _ in await Health.ready(isReady) }
        let fhir = router.group("fhir")
        fhir.get(use: SystemSearch(search: search).answer)
        fhir.get("metadata", use: Metadata().answer)
        // Spelled with :type, since a literal "Patient" would hide the read of a patient: the router does not go back.
        fhir.get(":type/:id/$everything", use: Everything(find: find).answer)
        fhir.get(":type/:id/$lineage", use: Lineage(trace: trace).answer)
        fhir.get(":type/:id/_history", use: History(history: history).answer)
        fhir.get(":type/:id/_history/:version", use: VersionRead(history: history).answer)
        fhir.get(":type/:id/:members", use: CompartmentSearch(find: find, search: search).answer)
        fhir.get(":type/:id", use: Read(find: find).answer)
        fhir.get(":type", use: Search(search: search).answer)
        fhir.post(":type/_search", use: Search(search: search).answerForm)
        return router
    }
}
