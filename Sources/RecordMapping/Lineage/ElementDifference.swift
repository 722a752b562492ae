/// Which elements two spellings of one resource do not share.
package enum ElementDifference {
    /// The paths of elements that are added, removed or read differently, sorted.
    package static func paths(_ old: [UInt8], _ new: [UInt8]) -> [String] {
        let (before, after) = (JSONElements(old)?.byPath ?? [:], JSONElements(new)?.byPath ?? [:])
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }
}
