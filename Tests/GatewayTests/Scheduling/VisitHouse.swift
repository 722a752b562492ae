import ClinicalRecord
import JSONTree
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// A clinic with two patients who have accounts, a doctor, and a schedule if it is asked for.
struct VisitHouse {
    let house: WorkHouse
    let bob: User
    let visits: VisitDesk

    init(zone: String = "America/New_York", video: String = "") async throws {
        house = try await WorkHouse()
        var bob = User(login: "bob", role: .patient, password: .ofNobody)
        (bob.patients, bob.fhirUser) = ([house.b], "Patient/\(house.b)")
        self.bob = bob
        try await AccountBook(register: house.register).keep(bob)
        var settings = AppointmentSettings(zone: try #require(SiteZone(named: zone)))
        settings.videoURL = video
        visits = VisitDesk(desk: house.desk, settings: settings)
    }

    var offers: OfferSlots { OfferSlots(visits: visits) }
    var making: MakeSchedule { MakeSchedule(visits: visits, offers: offers) }
    var booking: BookVisit { BookVisit(visits: visits) }
    var changing: ChangeVisit { ChangeVisit(visits: visits, offers: offers) }
    var waiting: WaitForVisit { WaitForVisit(visits: visits, offers: offers) }
    var tending: TendSchedule { TendSchedule(visits: visits, offers: offers) }
    var reading: ReadVisits { ReadVisits(visits: visits, view: house.view) }
    var feed: CalendarFeed { CalendarFeed(visits: visits) }
    var operations: OfferVisits { OfferVisits(visits: visits) }

    var ana: (handle: String, user: User) { (house.handle(house.a, house.ana), house.ana) }
    var bobs: (handle: String, user: User) { (house.handle(house.b, bob), bob) }

    /// The day after tomorrow, so that every time of it is to come.
    var day: String { ClinicClock.day(visits.clock.day(of: .now), plus: 2) }

    func draft(_ service: String = "Check-up", from: String = "09:00", to: String = "10:00") -> ScheduleDraft {
        var draft = ScheduleDraft()
        (draft.service, draft.clinician, draft.place) = (service, "Dr. Oak", "Room 3")
        (draft.firstDay, draft.lastDay, draft.from, draft.to, draft.length) = (day, day, from, to, "20")
        draft.weekdays = Set(0..<7)
        return draft
    }

    func open(_ draft: ScheduleDraft? = nil, _ key: String = "s") async throws {
        _ = try await making(draft ?? self.draft(), WorkForm(key, of: house.doctor), by: house.doctor)
    }

    func free(_ wish: SlotWish = SlotWish()) async throws -> [OpenSlot] {
        try await reading.find(ana.handle, wish, by: ana.user).found.slots
    }

    func hold(_ name: String, _ who: (handle: String, user: User), _ key: String = "k") async throws -> String {
        try await booking.hold(who.handle, name, WorkForm(key, of: who.user), by: who.user)
    }

    /// Keeps and books a time.
    func book(_ name: String, _ who: (handle: String, user: User), _ key: String = "k") async throws -> String {
        let visit = try await hold(name, who, key)
        try await booking.confirm(who.handle, visit, comment: "", by: who.user)
        return visit
    }

    /// Bob waits for a check-up on the day of the schedule.
    func bobWaits() async throws -> Visit {
        let form = WorkForm("w", of: bob)
        try await waiting(bobs.handle, service: "Check-up", from: day, to: day, form, by: bob)
        return try #require(try await reading.list(bobs.handle, by: bob).visits.first)
    }

    func visit(_ key: String, _ who: (handle: String, user: User)) async throws -> Visit {
        try await reading.one(who.handle, key, by: who.user).visit
    }

    /// The Slots that stand in the archive, by their status.
    func slots() async throws -> [String: Int] {
        var query = EntryQuery(of: nil, kinds: ["Slot"])
        var states: [String: Int] = [:]
        repeat {
            let page = try await house.archive.entries(query)
            for found in page.entries {
                states[try JSONTree(found.entry.json).root["status"]?.string ?? "", default: 0] += 1
            }
            query.after = page.next
        } while query.after != nil
        return states
    }
}
