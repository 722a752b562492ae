import MappingTables
import RecordStore
import Testing

@testable import Gateway

/// When something is told, by the clock of the clinic.
@Suite struct NoticeTimesTests {
    private let clock: ClinicClock
    private var settings = NoticeSettings()

    init() throws { clock = ClinicClock(zone: try #require(SiteZone(named: "America/New_York"))) }

    private var times: NoticeTimes { NoticeTimes(clock: clock, settings: settings) }

    private func time(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Timestamp {
        try #require(clock.moment(day, minute: hour * 60 + minute))
    }

    @Test func `nobody is woken up but for what is of no use in the morning`() throws {
        let night = try time("2026-11-23", 23)
        let morning = try time("2026-11-24", 8)
        #expect(times.due(.message, isDaily: false, at: night) == morning)
        #expect(times.due(.booked, isDaily: true, at: try time("2026-11-24", 3)) == morning)
        #expect(times.due(.offer, isDaily: false, at: night) == night)
        #expect(times.due(.code, isDaily: true, at: night) == night)
        #expect(times.due(.message, isDaily: false, at: morning) == morning)
    }

    @Test func `once a day is at the hour of the operator, for what can wait`() throws {
        let noon = try time("2026-11-23", 12)
        #expect(times.due(.result, isDaily: true, at: noon) == (try time("2026-11-23", 17)))
        #expect(times.due(.message, isDaily: true, at: try time("2026-11-23", 17)) == (try time("2026-11-24", 17)))
        #expect(times.due(.cancelled, isDaily: true, at: noon) == noon)
    }

    @Test func `a reminder comes a day before, in the morning, or the evening before that`() throws {
        let now = try time("2026-11-20", 12)
        #expect(times.reminder(of: try time("2026-11-24", 10), at: now) == (try time("2026-11-23", 10)))
        #expect(times.reminder(of: try time("2026-11-24", 7), at: now) == (try time("2026-11-23", 8)))
        #expect(times.reminder(of: try time("2026-11-21", 10), at: now) == nil)
        var soon = settings
        soon.reminderHours = 2
        let early = NoticeTimes(clock: clock, settings: soon)
        #expect(early.reminder(of: try time("2026-11-24", 8, 30), at: now) == (try time("2026-11-23", 20, 59)))
        soon.reminderHours = 1
        let hour = NoticeTimes(clock: clock, settings: soon)
        #expect(hour.reminder(of: try time("2026-11-24", 12), at: now) == (try time("2026-11-24", 11)))
        soon.reminderHours = 0
        #expect(NoticeTimes(clock: clock, settings: soon).reminder(of: try time("2026-11-24", 10), at: now) == nil)
    }

    @Test func `quiet hours may lie within a day, or not be`() throws {
        var other = settings
        other.quiet = (13 * 60, 15 * 60)
        let siesta = NoticeTimes(clock: clock, settings: other)
        #expect(siesta.awake(try time("2026-11-23", 14)) == (try time("2026-11-23", 15)))
        #expect(siesta.awake(try time("2026-11-23", 23)) == (try time("2026-11-23", 23)))
        other.quiet = (0, 0)
        let none = NoticeTimes(clock: clock, settings: other)
        #expect(none.awake(try time("2026-11-23", 3)) == (try time("2026-11-23", 3)))
    }
}
