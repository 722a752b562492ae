/// Where ids stand in a list, each id once.
///
/// Ids are hashes already, so their first eight characters tell nearly all of them apart; the list is searched by those
/// until it is long.
struct IDIndex {
    /// In the order in which they were added.
    private(set) var ids: [String] = []
    private var marks: [UInt64] = []
    /// Positions by mark, once there are many.
    private var positions: [UInt64: [Int]] = [:]

    private static let few = 64

    /// The position of an id; `nil` if it was never added.
    func position(of id: String) -> Int? {
        let mark = Self.mark(id)
        if ids.count > Self.few { return positions[mark]?.first { ids[$0] == id } }
        for index in marks.indices where marks[index] == mark && ids[index] == id { return index }
        return nil
    }

    /// Adds an id that is not there yet.
    mutating func append(_ id: String) {
        if ids.isEmpty {
            // What most messages hold.
            ids.reserveCapacity(12)
            marks.reserveCapacity(12)
        }
        ids.append(id)
        marks.append(Self.mark(id))
        if ids.count == Self.few + 1 {
            for (index, mark) in marks.enumerated() { positions[mark, default: []].append(index) }
        } else if ids.count > Self.few {
            positions[marks[ids.count - 1], default: []].append(ids.count - 1)
        }
    }

    private static func mark(_ id: String) -> UInt64 {
        let bytes = id.utf8.span
        var mark: UInt64 = 0
        for index in 0..<min(8, bytes.count) { mark = mark << 8 | UInt64(bytes[index]) }
        return mark
    }
}
