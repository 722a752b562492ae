import ClinicalRecord
import Foundation
import Gateway
import RecordStore
import RecordStoreContract
import SQLiteStore

@testable import Portal

/// A hospital with one patient, and the pages about them.
struct RecordHouse {
    let lake = Hospital("lakeside")
    let other = Hospital("northgate")
    let archive: SQLiteArchive
    let register: SQLiteAccessRegister
    let user: User

    init(name: String = #"{"family":"Rye","given":["Ada"]}"#, _ resources: [ContributedResource] = []) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        let patient = lake.patient("A", #""name":[\#(name)],"birthDate":"1980-02-03","gender":"female""#)
        _ = try await archive.commit(lake.intake("A", [lake.contribution("A", patient, resources)]))
        var user = User(login: "ada", role: .patient, password: .ofNobody)
        user.patients = [lake.recordID("A")]
        user.fhirUser = "Patient/\(lake.recordID("A"))"
        self.user = user
        for user in [user, doctor] { try await AccountBook(register: register).keep(user) }
    }

    var services: ViewingServices {
        let journal = AccessJournal(register: register)
        let view = ViewRecord(archive: archive, journal: journal, sites: SiteDirectory())
        return ViewingServices(
            view: view,
            persons: ViewPersons(archive: archive, journal: journal),
            accessLog: ReadAccessLog(register: register, archive: archive, view: view),
            documents: OpenDocument(archive: archive, sites: SiteDirectory(), view: view),
            takeAway: TakeAway(archive: archive, sites: SiteDirectory(), view: view)
        )
    }

    var work: WorkServices {
        let view = ViewRecord(archive: archive, journal: AccessJournal(register: register), sites: SiteDirectory())
        let desk = WorkDesk(archive: archive, register: register, tables: .none)
        return WorkServices(
            desk: desk,
            view: view,
            sites: SiteDirectory(),
            appointments: .unset,
            address: ServerAddress(base: "http://127.0.0.1:8080"),
            notices: ChooseNotices(
                archive: archive,
                register: register,
                clock: ClinicClock(zone: AppointmentSettings.unset.zone),
                settings: notices
            ),
            outbox: TendOutbox(archive: archive, register: register)
        )
    }

    /// Letters by a server that nothing is sent to here.
    private var notices: NoticeSettings {
        var settings = NoticeSettings()
        (settings.mail, settings.texting) = (NoticeSettings.Mail(), NoticeSettings.Texting())
        return settings
    }

    /// All pages, as a server has them.
    var routes: PortalRoutes {
        let (address, journal) = (ServerAddress(base: "http://127.0.0.1:8080"), AccessJournal(register: register))
        return PortalRoutes(
            address: address,
            logIn: LogIn(register: register),
            authorize: Authorize(register: register, address: address),
            records: OwnRecords(archive: archive, journal: journal),
            apps: ConnectedApps(register: register),
            viewing: services,
            work: work
        )
    }

    func keep(_ user: User) async throws { try await AccountBook(register: register).keep(user) }

    /// An account as it is now.
    func account(_ user: User) async throws -> User {
        try await AccountBook(register: register).user(id: user.id) ?? user
    }

    /// Somebody who treats.
    let doctor = User(login: "doc", role: .clinician, password: .ofNobody)

    var handle: String { RecordHandle.spell(lake.recordID("A"), for: user) ?? "" }

    /// The whole record as a page has it.
    func scene(_ texts: Texts = .english) async throws -> Scene {
        let viewed = try await services.view(handle, .timeline, by: user)
        return Scene(viewed, texts, now: Timestamp(milliseconds: 1_777_800_000_000))
    }
}
