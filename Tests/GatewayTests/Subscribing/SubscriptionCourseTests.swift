import RecordStore
import Testing

@testable import Gateway

@Suite struct SubscriptionCourseTests {
    private let noon = Timestamp(milliseconds: 1_800_000_000_000)
    private let pace = SubscriptionCourse.Pace()

    private func later(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: noon.milliseconds + seconds * 1000) }

    private func event(_ change: Int64) -> SubscriptionEvent {
        SubscriptionEvent(ResourceChange(change: change, kind: "Observation", id: "o\(change)", .created), at: noon)
    }

    /// Active, with so many events to be told.
    private func active(_ count: Int = 0) -> SubscriptionCourse {
        var course = SubscriptionCourse(after: 7, at: noon)
        course.heard(at: noon)
        guard count > 0 else { return course }
        course.found((1...count).map { event(7 + Int64($0)) }, upTo: .init(change: 7 + Int64(count)))
        return course
    }

    @Test func `C115 the endpoint is asked first, then looked, told and rested`() {
        var course = SubscriptionCourse(after: 7, at: noon)
        #expect(course.action(at: noon, change: 9, pace) == .shake && course.status == .requested)
        course.heard(at: noon)
        #expect(course.status == .active)
        #expect(course.action(at: noon, change: 7, pace) == .rest)
        #expect(course.action(at: noon, change: 9, pace) == .look(.init(change: 7)))
        course.found([event(8), event(9)], upTo: .init(change: 9))
        guard case .send(let events) = course.action(at: noon, change: 9, pace) else {
            Issue.record("nothing is sent")
            return
        }
        #expect(events.map(\.number) == [1, 2] && events.map(\.reference) == ["Observation/o8", "Observation/o9"])
        course.took(2, at: later(1))
        #expect(course.action(at: later(1), change: 9, pace) == .rest)
        #expect(course.told.map(\.number) == [1, 2] && course.count == 2)
    }

    @Test func `C115 what was looked at in part is looked at further, though nothing new has happened`() {
        var course = active()
        course.found([], upTo: .init(change: 9, taken: 3))
        #expect(course.action(at: noon, change: 9, pace) == .look(.init(change: 9, taken: 3)))
    }

    @Test func `C115 no more events are sent at once than are wanted, and nothing is looked for meanwhile`() {
        var (course, pace) = (active(5), pace)
        pace.batch = 2
        for expected in [[1, 2], [3, 4], [5]] as [[Int64]] {
            guard case .send(let events) = course.action(at: noon, change: 99, pace) else {
                Issue.record("nothing is sent")
                return
            }
            #expect(events.map(\.number) == expected)
            course.took(events.count, at: noon)
        }
        #expect(course.action(at: noon, change: 99, pace) == .look(.init(change: 12)))
    }

    @Test func `D17 what was not taken is sent again under the same numbers, later each time`() {
        var course = active(1)
        var (now, delays): (Timestamp, [Int64]) = (noon, [])
        for _ in 0..<13 {
            guard case .send(let events) = course.action(at: now, change: 8, pace) else {
                Issue.record("nothing is sent")
                return
            }
            #expect(events.map(\.number) == [1])
            course.failed(.unreachable, chance: 1, at: now, patience: pace.patience)
            let moment = Timestamp(milliseconds: course.dueAt.milliseconds - 1)
            #expect(course.action(at: moment, change: 99, pace) == .rest)
            delays.append((course.dueAt.milliseconds - now.milliseconds) / 1000)
            now = course.dueAt
        }
        #expect(delays == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
        course.took(1, at: now)
        #expect(course.failures == 0 && course.trouble == nil && course.told.map(\.number) == [1])
    }

    @Test(arguments: [(0.0, 500), (0.5, 750), (1.0, 1000)])
    func `D17 chance spreads the attempts over half of the delay`(_ chance: Double, _ delay: Int64) {
        var course = active(1)
        course.failed(.unreachable, chance: chance, at: noon, patience: pace.patience)
        #expect(course.dueAt.milliseconds - noon.milliseconds == delay)
    }

    @Test(arguments: [(30, 30), (99_999, 3600), (-5, 1)] as [(Int64, Int64)])
    func `D17 an endpoint is left alone as long as it wishes, up to an hour`(_ wish: Int64, _ delay: Int64) {
        var course = active(1)
        course.failed(.refused, wish: wish, chance: 1, at: noon, patience: pace.patience)
        #expect(course.dueAt == later(delay))
    }

    @Test func `D17 after days of failing nothing is sent, and what was to be told waits for a new word`() {
        var course = active(3)
        course.failed(.unreachable, chance: 1, at: noon, patience: pace.patience)
        course.failed(.unreachable, chance: 1, at: later(72 * 3600 - 1), patience: pace.patience)
        #expect(course.status == .active)
        course.failed(.refused, chance: 1, at: later(72 * 3600), patience: pace.patience)
        #expect(course.status == .error && course.trouble == .refused)
        #expect(course.action(at: later(999_999), change: 99, pace) == .rest)
        course.renew(at: later(999_999))
        #expect(course.action(at: later(999_999), change: 99, pace) == .shake)
        course.heard(at: later(999_999))
        #expect(course.waiting.map(\.number) == [1, 2, 3] && course.position == .init(change: 10))
        course.took(3, at: later(999_999))
        course.found([event(11)], upTo: .init(change: 11))
        #expect(course.waiting.map(\.number) == [4])
    }

    @Test func `C115 a new endpoint that says no is not asked again, one that is away is for an hour`() {
        var course = SubscriptionCourse(after: 7, at: noon)
        course.failed(.refused, isFinal: true, chance: 1, at: noon, patience: pace.patience)
        #expect(course.status == .error)
        course.renew(at: noon)
        course.failed(.unreachable, chance: 1, at: noon, patience: pace.patience)
        #expect(course.status == .requested)
        course.failed(.unreachable, chance: 1, at: later(3600), patience: pace.patience)
        #expect(course.status == .error)
    }

    @Test func `C115 an endpoint that says no later on may say yes again`() {
        var course = active(1)
        course.failed(.refused, isFinal: true, chance: 1, at: noon, patience: pace.patience)
        #expect(course.status == .active)
    }

    @Test func `C115 a heartbeat comes when nothing was sent for its period, and not before`() {
        var (course, pace) = (active(), pace)
        pace.heartbeat = 60_000
        #expect(course.action(at: later(59), change: 7, pace) == .rest)
        #expect(course.action(at: later(60), change: 7, pace) == .beat)
        course.heard(at: later(60))
        #expect(course.action(at: later(119), change: 7, pace) == .rest)
        #expect(course.action(at: later(120), change: 7, SubscriptionCourse.Pace()) == .rest)
    }

    @Test func `C115 at its end a subscription is over, and what is off or over stays so`() {
        var (course, pace) = (active(1), pace)
        pace.end = later(10)
        #expect(course.action(at: later(10), change: 9, pace) == .end)
        course.stop(.ended)
        #expect(course.status == .off && course.action(at: later(11), change: 9, pace) == .rest)
    }

    @Test func `D17 no more is remembered of what was told than there is room for`() {
        var course = active()
        for round in 0..<3 {
            let first = Int64(round * 80)
            course.found((1...80).map { event(first + $0) }, upTo: .init(change: first + 80))
            course.took(80, at: noon)
        }
        #expect(course.told.count == SubscriptionCourse.room && course.told.first?.number == 141)
    }
}
