extension ReferenceMap {
    /// The member name that holds a literal reference, with its quotes.
    private static let name = Array("\"reference\"".utf8)

    /// The resource with references `Kind/contributed-id` rewritten; all other bytes stay as they are.
    ///
    /// Looks for the member name in the bytes: inside a string its quotes would be escaped.
    package func rewriting(_ json: [UInt8]) -> [UInt8] {
        guard !isEmpty else { return json }
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while let found = Self.next(in: json, from: index) {
            index = found.upperBound
            guard let target = target(of: json[found]) else { continue }
            if result.isEmpty { result.reserveCapacity(json.count + 64) }
            result += json[copied..<target.id.lowerBound]
            result += target.replacement.utf8
            copied = target.id.upperBound
        }
        guard copied > 0 else { return json }
        result += json[copied...]
        return result
    }

    /// The ids in references `Kind/id` of a resource.
    package static func mentioned(in json: [UInt8]) -> Set<String> {
        var ids: Set<String> = []
        var index = 0
        while let found = next(in: json, from: index) {
            index = found.upperBound
            if let id = id(in: json[found]) { ids.insert(String(decoding: json[id], as: UTF8.self)) }
        }
        return ids
    }

    /// The content of the next reference, quotes left out.
    private static func next(in json: [UInt8], from start: Int) -> Range<Int>? {
        var index = start
        let last = json.count - name.count
        while index < last {
            // Most bytes are no quote.
            guard json[index] == 0x22, json[index + 1] == 0x72, json[index..<index + name.count].elementsEqual(name)
            else {
                index += 1
                continue
            }
            index += name.count
            skipBlanks(json, &index)
            guard index < json.count, json[index] == 0x3A else { continue }
            index += 1
            skipBlanks(json, &index)
            guard index < json.count, json[index] == 0x22 else { continue }
            guard let end = json[(index + 1)...].firstIndex(of: 0x22) else { return nil }
            return index + 1..<end
        }
        return nil
    }

    private static func skipBlanks(_ json: [UInt8], _ index: inout Int) {
        while index < json.count, [0x20, 0x09, 0x0A, 0x0D].contains(json[index]) { index += 1 }
    }

    /// The id in `Kind/id` or `Kind/id/_history/1`, and what to write for it.
    private func target(of reference: ArraySlice<UInt8>) -> (id: Range<Int>, replacement: String)? {
        guard let id = Self.id(in: reference),
            let replacement = self[String(decoding: reference[id], as: UTF8.self)]
        else { return nil }
        return (id, replacement)
    }

    private static func id(in reference: ArraySlice<UInt8>) -> Range<Int>? {
        guard let slash = reference.firstIndex(of: 0x2F) else { return nil }
        return slash + 1..<(reference[(slash + 1)...].firstIndex(of: 0x2F) ?? reference.endIndex)
    }
}
