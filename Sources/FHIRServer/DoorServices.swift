package import Gateway

/// The use cases behind the door.
package struct DoorServices: Sendable {
    package let entrance: Entrance
    /// Where this server is reached from outside.
    package let address: ServerAddress
    package let find: Find
    package let history: ReadHistory
    package let search: SearchRecords
    package let write: WriteResources
    package let summarize: SummarizePatient
    package let match: MatchPatient
    package let terminology: Terminology
    package let trace: TraceLineage
    package let originals: OpenOriginal
    package let exports: ExportServices
    package let subscriptions: ManageSubscriptions
    package let audit: SearchAudit
    package let intake: IntakeServices
    /// What apps need to get tokens; `nil` where everybody is let in.
    package let authorization: AuthorizationServices?
    /// Finds, holds and books times.
    package let visits: OfferVisits
    package let watch: WatchServer
    /// How often one client may ask.
    package let limit: RequestLimit
    /// Who runs this server; `nil` if nobody is told.
    package let brand: BrandSettings?

    package init(
        entrance: Entrance,
        address: ServerAddress,
        find: Find,
        history: ReadHistory,
        search: SearchRecords,
        write: WriteResources,
        summarize: SummarizePatient,
        match: MatchPatient,
        terminology: Terminology,
        trace: TraceLineage,
        originals: OpenOriginal,
        exports: ExportServices,
        subscriptions: ManageSubscriptions,
        audit: SearchAudit,
        intake: IntakeServices,
        authorization: AuthorizationServices?,
        visits: OfferVisits,
        watch: WatchServer,
        limit: RequestLimit,
        brand: BrandSettings? = nil
    ) {
        self.entrance = entrance
        self.address = address
        self.find = find
        self.history = history
        self.search = search
        self.write = write
        self.summarize = summarize
        self.match = match
        self.terminology = terminology
        self.trace = trace
        self.originals = originals
        self.exports = exports
        self.subscriptions = subscriptions
        self.audit = audit
        self.intake = intake
        self.authorization = authorization
        self.visits = visits
        self.watch = watch
        self.limit = limit
        self.brand = brand
    }
}
