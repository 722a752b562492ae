import Testing

@testable import RecordMapping

@Suite struct LeafProbeTests {
    private func changed(_ text: String, escape: UInt8? = nil) -> String? {
        LeafProbe.otherwise.respell(Array(text.utf8)[...], escape: escape).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("20240331", "20240330"), ("20240301", "20240302"), ("20240229101500-0500", "20240228101400-0400"),
        ("20240110+0000", "20240109+0100"), ("5.50", "5.51"), ("Ada", "Beb"), ("2951-2", "2951-1"), ("Zz9", "Aa8"),
        ("<", "X"), ("2.16.840.1.113883.6.1", "2.16.840.1.113883.6.0"),
    ])
    func `a value keeps its kind and length and is another one`(_ value: String, _ other: String) {
        #expect(changed(value) == other)
        #expect(other.utf8.count == value.utf8.count)
    }

    @Test func `a day that is changed is still a day of its month`() {
        for day in 1...31 {
            let text = "202401\(day < 10 ? "0" : "")\(day)"
            let other = changed(text).flatMap { Int($0.suffix(2)) }
            #expect(other.map { (1...31).contains($0) && $0 != day } == true)
        }
    }

    @Test func `escape sequences stay, and letters beyond ASCII are changed where there is nothing else`() {
        #expect(changed("a\\T\\b", escape: 0x5C) == "b\\T\\c")
        #expect(changed("美玲") != "美玲")
        #expect(changed("美玲")?.utf8.count == 6)
    }

    @Test func `a value that is left out has no spelling`() {
        #expect(LeafProbe.absent.respell([0x61]) == nil)
    }
}
