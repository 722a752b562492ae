import ClinicalRecord
import JSONTree
import MappingTables
import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct SchedulingTests {
    @Test func `a schedule is made once, knows who and where by one name each, and leaves out what is taken`()
        async throws
    {
        let house = try await VisitHouse()
        try await house.open()
        try await house.open()
        #expect(try await house.slots() == ["free": 3])
        try await house.open(house.draft("Vaccination", from: "09:30", to: "10:40"), "other")
        #expect(
            try await house.free(SlotWish(service: "Vaccination")).map { $0.start.dropFirst(11).prefix(5) } == ["10:10"]
        )
        let schedules = try await house.making.all(by: house.house.doctor)
        #expect(schedules.map(\.service) == ["Check-up", "Vaccination"])
        #expect(Set(schedules.map(\.clinician)) == ["Dr. Oak"])
        for kind in ["Practitioner", "Location"] {
            let page = try await house.house.archive.entries(EntryQuery(of: nil, kinds: [kind]))
            #expect(page.entries.count == 1, "\(kind)")
        }
        let refused = await house.house.refusal { try await house.open(house.draft("Third"), "third") }
        #expect(refused == .conflict)
    }

    @Test func `the clinic takes times out, notes who came, and nothing goes backwards`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let doctor = house.house.doctor
        let free = try await house.free()
        let visit = try await house.book(free[0].slot.name, house.ana)
        try await house.tending.set(free[1].slot.name, isBlocked: true, by: doctor)
        #expect(try await house.slots() == ["free": 1, "busy": 1, "busy-unavailable": 1])
        let taken = await house.house.refusal {
            try await house.tending.set(free[0].slot.name, isBlocked: true, by: doctor)
        }
        #expect(taken == .conflict)
        let key = try #require(try await house.making.all(by: doctor).first?.key)
        let day = try await house.tending.day(key, house.day, by: doctor)
        #expect(day.lines.map { $0.open.slot.state } == [.busy, .blocked, .free])
        #expect(day.lines[0].person?.name == "RyeA" && day.lines[0].visit?.key == visit)
        #expect(SlotStep.open(for: day.lines[0]) == [.arrived, .noshow, .cancel])
        let handle = day.lines[0].handle
        let early = await house.house.refusal { try await house.tending.mark(.fulfilled, handle, visit, by: doctor) }
        #expect(early == .conflict)
        try await house.tending.mark(.arrived, handle, visit, by: doctor)
        try await house.tending.mark(.fulfilled, handle, visit, by: doctor)
        #expect(try await house.visit(visit, house.ana).stage == .fulfilled)
        let late = await house.house.refusal {
            try await house.changing.cancel(house.ana.handle, visit, reason: "", by: house.ana.user)
        }
        #expect(late == .conflict)
    }

    @Test func `a time that was kept and left is the clinic's to take out, one that is kept is not`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let name = try await house.free()[0].slot.name
        _ = try await house.hold(name, house.ana)
        let doctor = house.house.doctor
        #expect(
            await house.house.refusal { try await house.tending.set(name, isBlocked: true, by: doctor) } == .conflict
        )
        let later = Timestamp(milliseconds: Timestamp.now.milliseconds + 11 * 60_000)
        try await house.tending.set(name, isBlocked: true, by: doctor, at: later)
        #expect(try await house.slots() == ["free": 2, "busy-unavailable": 1])
    }

    @Test func `the clock of the clinic knows summer time, days of the week, and days that are none`() throws {
        let clock = ClinicClock(zone: try #require(SiteZone(named: "America/New_York")))
        let winter = try #require(clock.moment("2026-11-23", minute: 540))
        let summer = try #require(clock.moment("2026-07-23", minute: 540))
        #expect(clock.spell(winter) == "2026-11-23T09:00:00-05:00")
        #expect(clock.spell(summer) == "2026-07-23T09:00:00-04:00")
        #expect(winter.description == "2026-11-23T14:00:00.000Z")
        #expect(clock.minute(of: winter) == 540 && clock.day(of: winter) == "2026-11-23")
        #expect(clock.day(of: try #require(clock.moment("2026-11-23", minute: 1439))) == "2026-11-23")
        #expect(ClinicClock.weekday("2026-11-23") == 0 && ClinicClock.weekday("2026-11-22") == 6)
        #expect(ClinicClock.weekday("2026-02-30") == nil && clock.moment("soon", minute: 0) == nil)
        #expect(ClinicClock.day("2026-12-31", plus: 1) == "2027-01-01")
    }

    @Test func `a calendar file says when and never what for, and a feed ends when it is revoked`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let key = try await house.book(try await house.free()[0].slot.name, house.ana)
        let visit = try await house.visit(key, house.ana)
        let text = CalendarFile(title: "Appointment, \u{1F600}" + String(repeating: "x", count: 90)).text(
            [visit],
            at: .now
        )
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.contains("UID:appt-\(key)@chartway\r\n") && !text.contains("Check-up") && !text.contains("Oak"))
        let start = try #require(visit.start).description.prefix(19).filter { $0 != "-" && $0 != ":" }
        #expect(text.contains("DTSTART:\(start)Z\r\n"))
        let secret = try await house.feed.open(house.ana.handle, by: house.ana.user)
        #expect(try await house.feed.visits(secret, at: .now).map(\.key) == [key])
        let newer = try await house.feed.open(house.ana.handle, by: house.ana.user)
        #expect(await house.house.refusal { _ = try await house.feed.visits(secret, at: .now) } == .notFound)
        try await house.feed.close(house.ana.handle, by: house.ana.user)
        #expect(await house.house.refusal { _ = try await house.feed.visits(newer, at: .now) } == .notFound)
    }

    @Test func `a visit by video has a room that nobody can guess`() async throws {
        let house = try await VisitHouse(video: "https://video.example.org/{room}")
        var draft = house.draft()
        (draft.isVideo, draft.place) = (true, "")
        try await house.open(draft)
        let key = try await house.book(try await house.free()[0].slot.name, house.ana)
        let url = try await house.visit(key, house.ana).joinURL
        #expect(url.hasPrefix("https://video.example.org/") && url.utf8.count == 26 + 32)
    }

    @Test func `what was typed is checked field by field`() {
        #expect(Set(ScheduleDraft().mistakes) == [.service, .clinician, .place, .days, .weekdays, .times, .length])
        var draft = ScheduleDraft()
        (draft.service, draft.clinician, draft.place) = ("a", "b", "c")
        (draft.firstDay, draft.lastDay, draft.from, draft.to) = ("2026-11-23", "2027-11-23", "08:00", "18:00")
        (draft.length, draft.weekdays) = ("10", [0])
        #expect(draft.mistakes == [.many])
        draft.lastDay = "2026-11-23"
        #expect(draft.mistakes.isEmpty && draft.starts.count == 60)
        draft.weekdays = [1]
        #expect(draft.mistakes == [.times])
    }
}
