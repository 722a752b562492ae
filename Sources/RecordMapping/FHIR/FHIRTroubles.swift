import FHIRR4
import Findings

/// Tells quickly whether a resource was found to differ from R4.
struct FHIRTroubles {
    private let offsets: [Int]
    /// The report may be full, and then says nothing of what comes after.
    private let isFull: Bool

    init(_ report: R4Report) {
        offsets = report.findings.compactMap(\.place.offset).sorted()
        isFull = report.findings.last?.code == .fhirTooManyFindings
    }

    /// Whether there is trouble at any of these bytes.
    func touch(_ range: Swift.Range<Int>) -> Bool {
        guard !isFull else { return true }
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < offsets.count && offsets[low] < range.upperBound
    }
}
