import Findings
import Testing

@testable import RecordStore

@Suite struct PackedListTests {
    @Test func `numbers of any sign come back`() {
        let numbers: [Int64] = [0, 1, -1, .max, .min, 0x0102_0304_0506_0708]
        #expect(PackedList.numbers(PackedList.pack(numbers: numbers)) == numbers)
        #expect(PackedList.numbers([1, 2, 3]) == [])
    }

    @Test func `ids of any form come back`() {
        let ids = ["6b1f0d52-3a77-5c0e-9d21-58e40cb3967f", "", "x", "fifteen-letters"]
        #expect(PackedList.ids(PackedList.pack(ids: ids)) == ids)
        #expect(PackedList.ids([9, 1]) == ["\u{1}"], "a cut list does no harm")
    }

    @Test func `places come back with what is known of them`() {
        let places = [
            Place(offset: 0, line: 3, path: "PID[1]-5.1"), Place(offset: 7, path: ""), Place(line: 2, path: "/a[1]"),
            Place(path: "x"),
        ]
        #expect(PackedList.places(PackedList.pack(places: places)) == places)
    }

    @Test func `no conflicts are no text`() {
        #expect(PackedList.pack(lines: []) == nil)
        #expect(PackedList.lines(PackedList.pack(lines: ["a.b", "c"])) == ["a.b", "c"])
        #expect(PackedList.lines(nil) == [])
    }
}
