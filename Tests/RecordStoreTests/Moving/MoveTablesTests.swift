import RecordStore
import Testing

@Suite struct MoveTablesTests {
    /// Rows of one table in memory, as either side of a move.
    private final class Shelf: MoveSource, MoveTarget {
        var rows: [[StoredValue]]
        private(set) var batches: [Int] = []

        init(_ rows: [[StoredValue]] = []) { self.rows = rows }

        func rows(of table: MovedTable, after key: [StoredValue]?, _ each: ([StoredValue]) throws -> Void) throws {
            let start = key.flatMap { key in rows.firstIndex { Array($0[..<table.keyCount]) == key } }.map { $0 + 1 }
            for row in rows[(start ?? 0)...] { try each(row) }
        }

        func lastKey(of table: MovedTable) throws -> [StoredValue]? { rows.last.map { Array($0[..<table.keyCount]) } }

        func take(_ rows: [[StoredValue]], of table: MovedTable) throws {
            self.rows += rows
            batches.append(rows.count)
        }

        func reading(_ table: MovedTable, _ body: (_ next: () throws -> [StoredValue]?) throws -> Void) throws {
            var rest = rows[...]
            try body { rest.popFirst() }
        }
    }

    private let table = MovedTable.archive[0]

    private func rows(_ count: Int) -> [[StoredValue]] { (0..<count).map { [.int(Int64($0)), .text("source \($0)")] } }

    @Test func `rows arrive in batches, all of them and in order`() throws {
        let (source, target) = (Shelf(rows(4321)), Shelf())
        var told: [Int] = []
        #expect(try MoveTables(from: source, to: target).copy(table) { told.append($0) } == 4321)
        #expect(target.rows == source.rows)
        #expect(target.batches == [2000, 2000, 321])
        #expect(told == [2000, 4000, 4321])
    }

    @Test func `large rows go in smaller batches`() throws {
        let source = Shelf((0..<5).map { [.int($0), .blob(Array(repeating: 7, count: 5 << 20))] })
        let target = Shelf()
        _ = try MoveTables(from: source, to: target).copy(table) { _ in }
        #expect(target.batches == [2, 2, 1])
    }

    @Test func `what is there already is not copied again`() throws {
        let (source, target) = (Shelf(rows(30)), Shelf(rows(12)))
        #expect(try MoveTables(from: source, to: target).copy(table) { _ in } == 18)
        #expect(target.rows == source.rows)
        #expect(try MoveTables(from: source, to: target).copy(table) { _ in } == 0)
    }

    @Test func `equal sides have one fingerprint, which no other content has`() throws {
        func digest(_ rows: [[StoredValue]]) throws -> String? {
            try MoveTables(from: Shelf(rows), to: Shelf(rows)).compare(table) { _ in }?.sha256
        }
        let contents: [[[StoredValue]]] = [
            rows(3), rows(4), [], [[.int(1), .null]], [[.int(1), .text("")]], [[.int(1), .blob([])]],
            [[.int(1), .text("ab")], [.int(2), .text("c")]], [[.int(1), .text("a")], [.int(2), .text("bc")]],
        ]
        let digests = try contents.map { try #require(try digest($0)) }
        #expect(Set(digests).count == contents.count)
        #expect(try digest(rows(3)) == digests[0])
    }

    @Test(arguments: 0..<5)
    func `every difference between the sides is found`(_ which: Int) throws {
        var other = rows(2500)
        switch which {
        case 0: other[2499][1] = .text("source 2498")
        case 1: other[0][1] = .null
        case 2: other.removeLast()
        case 3: other.append([.int(9999), .text("more")])
        default: other.swapAt(1200, 1201)
        }
        #expect(try MoveTables(from: Shelf(rows(2500)), to: Shelf(other)).compare(table) { _ in } == nil)
    }
}
