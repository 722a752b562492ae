package import Findings

/// A delivery with its bytes and its account.
package struct RecordedDelivery: Sendable, Hashable {
    package let line: DeliveryLine
    /// As received.
    package let bytes: [UInt8]
    package let findings: [RecordedFinding]
    /// Where the leaves stand that nobody read.
    package let unmapped: [Place]

    package init(line: DeliveryLine, bytes: [UInt8], findings: [RecordedFinding], unmapped: [Place]) {
        self.line = line
        self.bytes = bytes
        self.findings = findings
        self.unmapped = unmapped
    }
}
