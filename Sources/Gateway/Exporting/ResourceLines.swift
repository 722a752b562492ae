import JSONTree

/// Writes resources one a line; those of a kind stand together, and every literal reference has its line.
///
/// Source: <https://hl7.org/fhir/R4/nd-json.html>
package enum ResourceLines {
    /// - Parameter items: Each id once; kinds follow one another in the order in which they first appear.
    /// - Returns: JSON in UTF-8, each line ended by LF.
    package static func write(_ items: [BundleItem]) -> [UInt8] {
        let known = Set(items.map(\.relativeURL))
        let groups = Dictionary(grouping: items, by: \.kind)
        var seen: Set<String> = []
        var bytes: [UInt8] = []
        for kind in items.map(\.kind) where seen.insert(kind).inserted {
            for item in groups[kind] ?? [] {
                bytes += line(item.led { known.contains("\($0)/\($1)") ? "\($0)/\($1)" : nil })
                bytes.append(0x0A)
            }
        }
        return bytes
    }

    /// What a sender broke into lines is one line here.
    private static func line(_ resource: [UInt8]) -> [UInt8] {
        guard let tree = try? JSONTree(resource) else { return resource }
        return tree.copy(0)
    }
}
