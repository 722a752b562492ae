package import Findings

/// A delivery with its bytes and its account.
package struct RecordedDelivery: Sendable, Hashable {
    package let line: DeliveryLine
    /// As received; empty if the original is kept in parts.
    package let bytes: [UInt8]
    /// Whether the original is too large for one piece of memory.
    package let isParted: Bool
    package let findings: [RecordedFinding]
    /// Where the leaves stand that nobody read.
    package let unmapped: [Place]

    package init(
        line: DeliveryLine,
        bytes: [UInt8],
        isParted: Bool = false,
        findings: [RecordedFinding],
        unmapped: [Place]
    ) {
        self.line = line
        (self.bytes, self.isParted) = (bytes, isParted)
        self.findings = findings
        self.unmapped = unmapped
    }
}
