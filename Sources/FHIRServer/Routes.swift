import Gateway
package import Hummingbird
import RecordStore

/// The table of contents of the FHIR door: one line per interaction.
package enum Routes {
    /// - Returns: A router for one application.
    package static func router(_ services: DoorServices) -> Router<DoorContext> {
        let router = Router(context: DoorContext.self, options: .autoGenerateHeadEndpoints)
        let meter = RequestMeter()
        router.middlewares.add(MeterMiddleware(meter: meter))
        if services.address.isByTLS { router.middlewares.add(TransportMiddleware()) }
        if let authorization = services.authorization {
            router.middlewares.add(CORSMiddleware(origins: authorization.origins))
        }
        router.middlewares.add(FormatMiddleware())
        router.middlewares.add(RefusalMiddleware())
        router.get("health/live") { _, _ in Health.live }
        router.get("health/ready") { _, _ in await Health.ready(services.watch) }
        router.get("metrics", use: MetricsDoor(meter: meter, watch: services.watch).answer)
        if let authorization = services.authorization { add(authorization, services, to: router) }
        router.get("fhir/metadata", use: Metadata(services).answer)
        addDescriptions(services, to: router)
        if let brand = services.brand {
            router.get("brands.json", use: Brands(UserAccessBrands(brand, services.address, at: .now)).answer)
        }
        let intake = IntakeDoor(services: services.intake, address: services.address)
        router.post("intake/:source", use: intake.answer)
        router.get("intake/:source/:delivery", use: intake.answerStatus)
        let bearer = BearerMiddleware(entrance: services.entrance, address: services.address, limit: services.limit)
        add(services, to: router.group("fhir").add(middleware: bearer))
        addOperations(services, to: router.group("fhir").add(middleware: bearer))
        addLabels(services, to: router.group("fhir").add(middleware: bearer))
        addTerms(services, to: router.group("fhir").add(middleware: bearer))
        addWriting(services, to: router.group("fhir").add(middleware: bearer))
        addSubscriptions(services, to: router.group("fhir").add(middleware: bearer))
        addExports(services, router.group("fhir").add(middleware: bearer), router.group("bulk").add(middleware: bearer))
        return router
    }

    private static func addOperations(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let summary = Summary(summarize: services.summarize)
        fhir.get(":type/:id/$summary", use: summary.answer).post(":type/:id/$summary", use: summary.answer)
        fhir.post(":type/$validate", use: Validate(validate: ValidateResource()).answer)
        let visits = VisitOperations(visits: services.visits)
        fhir.get(":type/$find", use: visits.find).post(":type/$find", use: visits.find)
        fhir.post(":type/$hold", use: visits.hold).post(":type/$book", use: visits.book)
        let documents = DocumentQuery(find: FindDocuments(search: services.search))
        fhir.get(":type/$docref", use: documents.answer).post(":type/$docref", use: documents.answer)
        let latest = LatestObservations(find: FindLatest(search: services.search))
        fhir.get(":type/$lastn", use: latest.answer).post(":type/$lastn", use: latest.answer)
        fhir.post(":type/$match", use: Matching(match: services.match).answer)
    }

    private static func addLabels(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let labels = MetaOperations(
            find: services.find,
            tally: TallyLabels(search: services.search),
            write: services.write
        )
        fhir.get(":type/:id/$meta", use: labels.answer).post(":type/:id/$meta", use: labels.answer)
        fhir.get(":type/$meta", use: labels.answerType).post(":type/$meta", use: labels.answerType)
        fhir.post(":type/:id/$meta-add", use: labels.add).post(":type/:id/$meta-delete", use: labels.delete)
    }

    private static func addTerms(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let terms = TerminologyOperations(terminology: services.terminology)
        fhir.get(":type/$lookup", use: terms.lookUp).post(":type/$lookup", use: terms.lookUp)
        fhir.get(":type/$validate-code", use: terms.validate).post(":type/$validate-code", use: terms.validate)
        fhir.get(":type/$expand", use: terms.expand).post(":type/$expand", use: terms.expand)
        fhir.get(":type/$translate", use: terms.translate).post(":type/$translate", use: terms.translate)
    }

    /// What everybody may read about the API.
    private static func addDescriptions(_ services: DoorServices, to router: Router<DoorContext>) {
        let isGuarded = services.authorization != nil
        let registers = services.authorization?.register != nil
        router.get("fhir/openapi.json", use: OpenAPI(services.address, isGuarded: isGuarded).answer)
        let words = APIDocumentation(services.address, isGuarded: isGuarded, registers: registers)
        router.get("api-docs", use: words.answer)
    }

    private static func addWriting(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let write = services.write
        let reads = BundleReads(find: services.find, history: services.history, search: services.search)
        fhir.post(use: Transaction(write: write, reads: reads).answer)
        fhir.post(":type", use: Create(write: write).answer)
        let (update, patch, delete) = (Update(write: write), Patch(write: write), Delete(write: write))
        fhir.put(":type/:id", use: update.answer).put(":type", use: update.answer)
        fhir.patch(":type/:id", use: patch.answer).patch(":type", use: patch.answer)
        fhir.delete(":type/:id", use: delete.answer).delete(":type", use: delete.answer)
    }

    private static func addExports(
        _ services: DoorServices,
        _ fhir: RouterGroup<DoorContext>,
        _ bulk: RouterGroup<DoorContext>
    ) {
        let kickOff = ExportKickOff(start: services.exports.start, address: services.address)
        fhir.get("$export", use: kickOff.answerSystem).post("$export", use: kickOff.answerSystem)
        fhir.get(":type/$export", use: kickOff.answerType).post(":type/$export", use: kickOff.answerType)
        fhir.get(":type/:id/$export", use: kickOff.answerInstance).post(
            ":type/:id/$export",
            use: kickOff.answerInstance
        )
        let follow = services.exports.follow
        let isGuarded = services.authorization != nil
        let status = ExportStatus(follow: follow, address: services.address, requiresToken: isGuarded)
        bulk.get(":job", use: status.answer).delete(":job", use: status.cancel)
        bulk.get(":job/:file", use: ExportFiles(follow: follow).answer)
    }

    private static func add(_ services: DoorServices, to fhir: RouterGroup<DoorContext>) {
        let (find, history, search) = (services.find, services.history, services.search)
        fhir.get(use: SystemSearch(search: search).answer)
        // Spelled with :type, since a literal "Patient" would hide the read of a patient: the router does not go back.
        fhir.get(":type/:id/$everything", use: Everything(find: find).answer)
        fhir.get(":type/:id/$lineage", use: Lineage(trace: services.trace).answer)
        fhir.get(":type/:id/_history", use: History(history: history).answer)
        fhir.get(":type/:id/_history/:version", use: VersionRead(history: history).answer)
        fhir.get(":type/:id/:members", use: CompartmentSearch(find: find, search: search).answer)
        let originals = OriginalAnswer(open: services.originals)
        fhir.get(":type/:id", use: Read(find: find, audit: services.audit, originals: originals).answer)
        fhir.get(":type", use: Search(search: search, audit: services.audit).answer)
        fhir.post(":type/_search", use: Search(search: search, audit: services.audit).answerForm)
    }

    /// What apps ask before they have a token, and to get one.
    private static func add(
        _ authorization: AuthorizationServices,
        _ services: DoorServices,
        to router: Router<DoorContext>
    ) {
        let discovery = Discovery(
            services.address,
            keys: authorization.keys,
            registers: authorization.register != nil,
            brand: services.brand
        )
        let tokens = TokenDoor(
            issue: authorization.issue,
            introspect: authorization.introspect,
            revoke: authorization.revoke
        )
        router.get(".well-known/smart-configuration", use: discovery.answer)
        router.get("fhir/.well-known/smart-configuration", use: discovery.answer)
        router.get(".well-known/openid-configuration", use: discovery.answer)
        router.get(".well-known/jwks.json", use: discovery.answerKeys)
        router.get("auth/style.json", use: discovery.answerStyle)
        router.post("auth/token", use: tokens.answerToken)
        router.post("auth/introspect", use: tokens.answerIntrospection)
        router.post("auth/revoke", use: tokens.answerRevocation)
        if let register = authorization.register {
            router.post("auth/register", use: RegistrationDoor(register: register).answer)
        }
    }
}
