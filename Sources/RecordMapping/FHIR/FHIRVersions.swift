import FHIRR4
import Findings
import JSONTree

/// Which resources of a document are of other versions, and what they are as R4.
///
/// Only a resource that R4 finds fault with is looked at, so that R4 is read as it is spelled. Where the resource itself
/// does not tell its version, the rest of the document does if all that tell say the same.
struct FHIRVersions {
    /// What a resource is.
    enum Answer {
        case r4
        case converted(ConvertedResource, FHIRVersion)
        /// Of another version, and of a kind that is not converted.
        case unmapped
    }

    private var answers: [Int: Answer] = [:]
    /// The bytes of the converted resources in their order.
    private var ranges: [Swift.Range<Int>] = []

    init(_ entries: [FHIREntry], _ report: R4Report) {
        guard !report.findings.isEmpty else { return }
        let troubles = FHIRTroubles(report)
        let nodes = entries.filter { $0.role == .resource }.compactMap(\.resource)
            .filter { troubles.touch($0.range) }
        let told = nodes.map { FHIRVersion(telling: $0) }
        let versions = Set(told.compactMap { $0 })
        for (node, version) in zip(nodes, told) {
            if let version {
                answers[node.index] = convert(node, version) ?? .unmapped
            } else if versions.count == 1, let version = versions.first {
                answers[node.index] = convert(node, version)
            }
        }
    }

    /// What a resource of the document is.
    subscript(_ node: JSONNode) -> Answer { answers[node.index] ?? .r4 }

    /// Whether a finding speaks of what has been converted, which is then looked at as R4.
    func covers(_ finding: Finding) -> Bool {
        guard let offset = finding.place.offset, finding.code != .fhirTooManyFindings else { return false }
        let index = ranges.partitioningIndex { $0.upperBound > offset }
        return index < ranges.count && ranges[index].contains(offset)
    }

    private mutating func convert(_ node: JSONNode, _ version: FHIRVersion) -> Answer? {
        guard let converted = ConvertedResource(node, of: version) else { return nil }
        ranges.append(node.range)
        return .converted(converted, version)
    }
}

extension [Swift.Range<Int>] {
    /// The first index of which something holds that holds of all after it.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
