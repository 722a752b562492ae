import Findings
import RecordMapping

/// The parts of an export that are worked out while those before them are being kept: a few, so that memory stays small.
struct LargePartsAhead {
    /// One for each of two cores, and one that is ready.
    private static let width = 3

    private let maker: LargePartMaker
    private var tasks: [Task<LargePart, Never>] = []
    private var ordinal = 0

    init(_ maker: LargePartMaker) { self.maker = maker }

    /// Whether the first one has to be kept before another one is begun.
    var isFull: Bool { tasks.count >= Self.width }

    /// Begins to work out the next part; it ends at that byte.
    mutating func begin(_ bytes: [UInt8], end: Int, _ piece: HealthExportReader.Opened) {
        let (maker, number, end) = (maker, ordinal, Place(offset: end, path: ""))
        tasks.append(Task { maker.part(number, bytes, end: end, piece.reading()) })
        ordinal += 1
    }

    /// The first one that has been begun; `nil` if there is none.
    mutating func first() async -> LargePart? { tasks.isEmpty ? nil : await tasks.removeFirst().value }
}
