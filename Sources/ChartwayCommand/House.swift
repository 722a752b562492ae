import ClinicalRecord
import DocumentFetch
import FHIRServer
import Gateway
import Hummingbird
import Portal
import RecordStore

/// Puts the doors together: use cases on one archive and one register, behind one router.
struct House: Sendable {
    let archive: any Archive
    let register: any AccessRegister
    let reader: DeliveryReader
    let address: ServerAddress
    /// Where bulk exports lie until they are fetched.
    let exportFolder: ExportFolder
    /// Where large deliveries lie until they are read.
    let intakeFolder: IntakeFolder
    /// Brings the public keys of clients that publish them.
    let keySets: FetchKeySets
    /// Where notifications may be sent.
    let endpoints: SubscriptionSettings
    /// How people are told of news.
    let notices: NoticeSettings
    /// How appointments are made.
    let appointments: AppointmentSettings
    /// Until which age parents see what.
    let family: FamilySettings
    /// What a new password has to be.
    let passwords: PasswordRule
    /// How people get an account.
    let accounts: AccountSettings
    /// Whether apps may register themselves.
    let registration: RegistrationSettings
    /// How often one client may ask.
    let requests: RequestSettings
    /// Who runs this server, if that is told.
    let brand: BrandSettings?

    /// The router of all doors.
    ///
    /// - Parameters:
    ///   - isOpen: Whether everybody is let in; there is nothing to log in to then.
    ///   - metricsKey: What a monitor shows; `nil` if nobody may watch.
    /// - Returns: A router for one application.
    func router(isOpen: Bool, metricsKey: String?) -> Router<DoorContext> {
        let keys = TokenKeys(register: register)
        let journal = AccessJournal(register: register)
        let admit = AdmitBearer(register: register, address: address, keys: keys)
        let search = SearchRecords(archive: archive, journal: journal)
        let services = DoorServices(
            entrance: isOpen ? .open : .guarded(admit),
            address: address,
            find: Find(archive: archive, journal: journal),
            history: ReadHistory(archive: archive, journal: journal),
            search: search,
            write: WriteResources(archive: archive, journal: journal, tables: tables),
            summarize: SummarizePatient(archive: archive, journal: journal),
            match: MatchPatient(archive: archive, journal: journal),
            terminology: Terminology(tables: reader.tables),
            trace: TraceLineage(archive: archive, reader: reader, journal: journal),
            originals: OpenOriginal(archive: archive, reader: reader, journal: journal),
            exports: ExportServices(
                start: StartExport(archive: archive, register: register),
                follow: FollowExport(register: register, folder: exportFolder, admission: admission(isOpen: isOpen))
            ),
            subscriptions: ManageSubscriptions(
                archive: archive,
                register: register,
                address: address,
                rules: EndpointRules(endpoints)
            ),
            audit: SearchAudit(archive: archive, register: register, search: search),
            intake: intake(isOpen ? nil : admit),
            authorization: isOpen ? nil : authorization(keys),
            visits: OfferVisits(visits: visits),
            watch: WatchServer(key: metricsKey, isOpen: isOpen, archive: archive),
            limit: RequestLimit(perMinute: requests.perMinute, burst: requests.burst),
            brand: brand
        )
        let router = Routes.router(services)
        if !isOpen { pages.add(to: router) { $0.origin } }
        return router
    }

    private func intake(_ admit: AdmitBearer?) -> IntakeServices {
        IntakeServices(
            admit: AdmitDelivery(register: register, admit: admit),
            take: deliveries,
            keys: IntakeKeys(register: register),
            jobs: intakes
        )
    }

    /// Keeps what hospitals send as messages.
    var messages: TakeMessage {
        TakeMessage(reader: reader, archive: archive, journal: AccessJournal(register: register))
    }

    /// Keeps what hospitals push.
    private var deliveries: TakeDelivery {
        TakeDelivery(reader: reader, archive: archive, journal: AccessJournal(register: register))
    }

    /// Reads what was handed in to be read later.
    var intakes: IntakeJobs { IntakeJobs(register: register, folder: intakeFolder, take: deliveries) }

    /// Carries out bulk exports.
    func exports(isOpen: Bool) -> RunExports {
        RunExports(
            archive: archive,
            register: register,
            folder: exportFolder,
            address: address,
            admission: admission(isOpen: isOpen)
        )
    }

    /// Tells subscribers what happened.
    func subscriptions(isOpen: Bool, fetcher: Fetcher) -> RunSubscriptions {
        RunSubscriptions(
            archive: archive,
            register: register,
            address: address,
            admission: admission(isOpen: isOpen),
            sender: PostNotification(fetcher: fetcher, rules: EndpointRules(endpoints)),
            patience: Int64(endpoints.giveUpAfterHours) * 3_600_000
        )
    }

    /// Tells people what is new for them; `nil` if the operator names nobody who brings it.
    ///
    /// - Throws: ``Refusal`` with a sentence for the operator.
    func outbox(fetcher: Fetcher) throws(Refusal) -> RunOutbox? {
        guard notices.mail != nil || notices.texting != nil else { return nil }
        return RunOutbox(
            archive: archive,
            register: register,
            address: address,
            clock: visits.clock,
            settings: notices,
            sender: try SendLetter(fetcher: fetcher, settings: notices, address: address)
        )
    }

    /// An export that was begun by whoever came goes on only where everybody is still let in.
    private func admission(isOpen: Bool) -> FollowExport.Admission {
        let admit = AdmitBearer(register: register, address: address, keys: TokenKeys(register: register))
        return { granted async throws(Refusal) in
            guard let granted else { return isOpen ? .operatorOnly : nil }
            return try await admit.plan(granted)
        }
    }

    private func authorization(_ keys: TokenKeys) -> AuthorizationServices {
        AuthorizationServices(
            keys: keys,
            issue: IssueTokens(register: register, address: address, keys: keys, fetch: keySets),
            introspect: IntrospectToken(register: register, address: address, keys: keys, fetch: keySets),
            revoke: RevokeToken(register: register, address: address, keys: keys, fetch: keySets),
            origins: AppOrigins(register: register),
            register: registration.isOpen ? RegisterClient(register: register, settings: registration) : nil
        )
    }

    private var pages: PortalRoutes {
        PortalRoutes(
            address: address,
            logIn: LogIn(register: register),
            authorize: Authorize(register: register, address: address),
            records: OwnRecords(archive: archive, journal: AccessJournal(register: register)),
            apps: ConnectedApps(register: register),
            viewing: viewing,
            work: work
        )
    }

    private var work: WorkServices {
        let view = ViewRecord(archive: archive, journal: AccessJournal(register: register), sites: reader.sites)
        return WorkServices(
            desk: desk,
            view: view,
            sites: reader.sites,
            appointments: appointments,
            family: family,
            passwords: passwords,
            letterDays: accounts.letterDays,
            address: address,
            notices: ChooseNotices(archive: archive, register: register, clock: visits.clock, settings: notices),
            outbox: TendOutbox(archive: archive, register: register)
        )
    }

    private var desk: WorkDesk {
        WorkDesk(archive: archive, register: register, tables: tables)
    }

    private var tables: MergingTables { MergingTables(reader.tables, sites: reader.sites) }

    /// Appointments, as all doors book them.
    private var visits: VisitDesk { VisitDesk(desk: desk, settings: appointments) }

    /// Offers what becomes free to those who wait.
    var offers: OfferSlots { OfferSlots(visits: visits) }

    private var viewing: ViewingServices {
        let journal = AccessJournal(register: register)
        let view = ViewRecord(archive: archive, journal: journal, sites: reader.sites)
        return ViewingServices(
            view: view,
            persons: ViewPersons(archive: archive, journal: journal),
            accessLog: ReadAccessLog(register: register, archive: archive, view: view),
            documents: OpenDocument(archive: archive, sites: reader.sites, view: view),
            takeAway: TakeAway(archive: archive, sites: reader.sites, view: view)
        )
    }
}
