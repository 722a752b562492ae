package import Findings

/// Which line of an XML document each value of its JSON comes from.
package struct R4XMLLines: Sendable {
    /// Offset and line in one number each, growing.
    private var marks: [UInt64] = []

    /// The next value: where it starts in the JSON, and its line.
    @inline(__always) mutating func mark(_ offset: Int, line: Int32) {
        marks.append(UInt64(UInt32(truncatingIfNeeded: offset)) << 32 | UInt64(UInt32(bitPattern: line)))
    }

    /// The line of the last value that starts at or before a byte of the JSON; 1 if there is none.
    func line(ofOffset offset: Int) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] >> 32 <= UInt64(offset) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 1 : Int(marks[low - 1] & 0xFFFF_FFFF)
    }

    /// The same place of the document as it was received: the byte of the JSON gives way to the line.
    package func place(_ place: Place) -> Place {
        guard let offset = place.offset else { return place }
        return Place(line: line(ofOffset: offset), path: place.path)
    }
}
