import Testing

@testable import RecordMapping

@Suite struct MessageListTests {
    @Test(arguments: [1, 63, 64, 65, 66, 300])
    func `an id is found in a short list and in a long one`(_ count: Int) {
        var index = IDIndex()
        // All begin alike, so that only the whole id tells them apart.
        let ids = (0..<count).map { "same-beginning-\($0)" }
        for (position, id) in ids.enumerated() {
            #expect(index.position(of: id) == nil)
            index.append(id)
            #expect(index.position(of: id) == position)
        }
        #expect(index.ids == ids)
        #expect(ids.indices.allSatisfy { index.position(of: ids[$0]) == $0 })
        #expect(index.position(of: "same") == nil && index.position(of: "") == nil)
    }

    @Test(arguments: [1, 16, 17, 18, 200])
    func `what was met once is known, among few and among many`(_ count: Int) {
        var seen = FirstSeen<Int>()
        for number in 0..<count {
            let isNew = seen.admits(number)
            #expect(isNew)
        }
        for number in 0..<count {
            let isNew = seen.admits(number)
            #expect(!isNew)
        }
    }

    @Test func `joined texts are what interpolation would give`() {
        let (kind, id) = ("Organization", "é漢🙂")
        #expect(String(joining: kind, "/", id) == "\(kind)/\(id)")
        #expect(String(joining: "", "") == "")
        #expect(String(joining: "a", "", "b", "", "c") == "abc")
    }
}
