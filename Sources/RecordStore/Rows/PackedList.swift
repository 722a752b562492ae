package import Findings

/// Lists that are read as a whole, in one column of a row of any engine.
package enum PackedList {
    /// Record ids: a length byte, then ``RecordedID``.
    package static func pack(ids: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for id in ids {
            let packed = RecordedID.encode(id).prefix(255)
            bytes.append(UInt8(packed.count))
            bytes += packed
        }
        return bytes
    }

    package static func ids(_ bytes: [UInt8]) -> [String] {
        var ids: [String] = []
        var rest = bytes[...]
        while let count = rest.popFirst() {
            ids.append(RecordedID.decode(Array(rest.prefix(Int(count)))))
            rest = rest.dropFirst(Int(count))
        }
        return ids
    }

    /// Numbers, eight bytes each, lowest first.
    package static func pack(numbers: [Int64]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 8)
        for number in numbers {
            for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        return bytes
    }

    package static func numbers(_ bytes: [UInt8]) -> [Int64] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            (0..<8).reduce(Int64(0)) { $0 | Int64(bytes[start + $1]) << Int64($1 * 8) }
        }
    }

    /// Places, one per line: byte, line and path behind tabs, neither of which a path holds.
    package static func pack(places: [Place]) -> [UInt8] {
        let lines = places.map { place in
            "\(place.offset.map(String.init) ?? "")\t\(place.line.map(String.init) ?? "")\t\(place.path)\n"
        }
        return Array(lines.joined().utf8)
    }

    package static func places(_ bytes: [UInt8]) -> [Place] {
        bytes.split(separator: 0x0A).map { line in
            let parts = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            return Place(
                offset: parts.first.flatMap { Int($0) },
                line: parts.dropFirst().first.flatMap { Int($0) },
                path: parts.dropFirst(2).first ?? ""
            )
        }
    }

    /// Conflicts: paths, one per line; `nil` for none.
    package static func pack(lines: [String]) -> String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

    package static func lines(_ text: String?) -> [String] {
        text?.split(separator: "\n").map(String.init) ?? []
    }
}
