import RecordStore
import Testing

@testable import Gateway

@Suite struct KnownSubscriptionsTests {
    private let noon = Timestamp(milliseconds: 1_800_000_000_000)

    private func later(_ milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: noon.milliseconds + milliseconds)
    }

    private func known(after change: Int64) -> KnownSubscriptions.Known {
        var course = SubscriptionCourse(after: change, at: noon)
        course.heard(at: noon)
        return KnownSubscriptions.Known(course: course, pace: SubscriptionCourse.Pace())
    }

    @Test func `D17 those behind the last change have something to do, and one that went on has not`() {
        let known = KnownSubscriptions()
        known.replace(["a": self.known(after: 5), "b": self.known(after: 4)], at: noon)
        #expect(known.due(at: noon, change: 4).isEmpty)
        #expect(known.due(at: noon, change: 5) == ["b"])
        known.note("b", self.known(after: 5))
        #expect(known.due(at: noon, change: 5).isEmpty)
        known.note("a", nil)
        #expect(known.due(at: noon, change: 6) == ["b"])
    }

    @Test func `D17 they are read again each second, and more seldom if they are many`() {
        let known = KnownSubscriptions()
        #expect(known.isOld(at: noon) && known.isEmpty)
        known.replace(["a": self.known(after: 5)], at: noon)
        #expect(!known.isOld(at: later(999)) && known.isOld(at: later(1000)))
        // A clock that was put back must not keep them for ever.
        #expect(known.isOld(at: later(-1)))
        let many = Dictionary(uniqueKeysWithValues: (0..<1000).map { ("\($0)", self.known(after: 5)) })
        known.replace(many, at: noon)
        #expect(!known.isOld(at: later(4999)) && known.isOld(at: later(5000)))
    }
}
