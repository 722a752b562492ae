import Gateway
import RecordStore
import Testing

@Suite struct RequestLimitTests {
    private func at(_ seconds: Double) -> Timestamp { Timestamp(milliseconds: Int64(seconds * 1000)) }

    @Test func `a full bucket is spent at once, and fills up evenly again`() {
        let limit = RequestLimit(perMinute: 60, burst: 3)
        #expect((0..<3).map { _ in limit.wait("a", at: at(100)) } == [nil, nil, nil])
        #expect(limit.wait("a", at: at(100)) == 1)
        #expect(limit.wait("a", at: at(100.9)) == 1)
        #expect(limit.wait("a", at: at(101)) == nil)
        #expect(limit.wait("a", at: at(101)) == 1)
        #expect((0..<4).map { _ in limit.wait("a", at: at(1000)) == nil } == [true, true, true, false])
    }

    @Test func `one client does not spend another's, and who has to wait long is told how long`() {
        let limit = RequestLimit(perMinute: 2, burst: 1)
        #expect(limit.wait("a", at: at(0)) == nil)
        #expect(limit.wait("a", at: at(0)) == 30)
        #expect(limit.wait("a", at: at(20)) == 10)
        #expect(limit.wait("b", at: at(0)) == nil)
    }

    @Test func `a clock that goes back gives nothing away, and without a limit nobody waits`() {
        let limit = RequestLimit(perMinute: 60, burst: 1)
        #expect(limit.wait("a", at: at(100)) == nil)
        #expect(limit.wait("a", at: at(50)) != nil)
        #expect(limit.wait("a", at: at(100.5)) != nil)
        let none = RequestLimit(perMinute: 0, burst: 1)
        #expect((0..<100).allSatisfy { _ in none.wait("a", at: at(0)) == nil })
    }

    @Test func `of many clients those who are still are forgotten, and the others are not let in again`() {
        let limit = RequestLimit(perMinute: 60, burst: 1)
        for number in 0..<10_050 { _ = limit.wait("\(number)", at: at(Double(number) / 1000)) }
        #expect(limit.wait("10049", at: at(10.05)) != nil)
        #expect(limit.wait("0", at: at(10.05)) == nil)
    }
}
