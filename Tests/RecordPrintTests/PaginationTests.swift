import Testing

@testable import RecordPrint

@Suite struct PaginationTests {
    private typealias Block = Pagination.Block

    private func pages(_ blocks: [Pagination.Block], height: Double = 100) -> [[Int]] {
        let plan = Pagination(blocks, height: height)
        return (1...plan.pages).map { page in plan.placements.filter { $0.page == page }.map(\.piece) }
    }

    @Test func `a block that does not fit goes to the next page whole`() {
        #expect(pages([Block(height: 60), Block(height: 50), Block(height: 50)]) == [[0], [1, 2]])
    }

    @Test func `a heading goes with what follows`() {
        let heading = Block(height: 10, keepsWithNext: true)
        #expect(pages([Block(height: 60), heading, Block(height: 40)]) == [[0], [1, 2]])
    }

    @Test func `the header of a table is repeated on each page`() {
        let header = Block(height: 10, keepsWithNext: true, group: 1, isHeader: true)
        let rows = Array(repeating: Block(height: 30, group: 1), count: 5)
        #expect(pages([header] + rows) == [[0, 1, 2, 3], [0, 4, 5]])
    }

    @Test func `what heads the rows is repeated under the header, unless another follows`() {
        let header = Block(height: 10, keepsWithNext: true, group: 1, isHeader: true)
        let band = Block(height: 10, keepsWithNext: true, group: 1, isBand: true)
        let row = Block(height: 30, group: 1)
        #expect(pages([header, band, row, row, row]) == [[0, 1, 2, 3], [0, 1, 4]])
        #expect(pages([header, band, row, row, band, row]) == [[0, 1, 2, 3], [0, 4, 5]])
    }

    @Test func `space above is left away at the top of a page`() {
        let plan = Pagination([Block(height: 90), Block(height: 20, spaceBefore: 15)], height: 100)
        #expect(plan.placements.map(\.y) == [0, 0])
    }

    @Test func `a block higher than a page is shown in slices that leave nothing out`() {
        let header = Block(height: 10, keepsWithNext: true, group: 1, isHeader: true)
        let plan = Pagination([Block(height: 50), header, Block(height: 250, group: 1)], height: 100)
        let slices = plan.placements.compactMap(\.slice)
        #expect(slices.first?.lowerBound == 0)
        #expect(slices.last?.upperBound == 250)
        #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(plan.placements.allSatisfy { $0.y >= 0 && $0.y < 100 })
        #expect(pages([Block(height: 50), header, Block(height: 250, group: 1)])[0] == [0])
    }

    @Test(arguments: 1...20)
    func `every block is set once and none beyond the foot`(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ limit: UInt64) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double((state >> 33) % limit)
        }
        let blocks = (0..<60).map { index in
            Block(height: next(70) + 1, spaceBefore: next(20), keepsWithNext: next(4) == 0, group: index / 7)
        }
        let plan = Pagination(blocks, height: 100)
        #expect(Set(plan.placements.map(\.piece)).count == 60)
        for placement in plan.placements where placement.slice == nil {
            #expect(placement.y + blocks[placement.piece].height <= 100)
        }
    }
}
