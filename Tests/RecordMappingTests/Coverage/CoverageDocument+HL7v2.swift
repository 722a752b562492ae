@testable import RecordMapping

extension CoverageDocument {
    /// Messages and segments.
    static func messages() throws -> [String] {
        var lines = [
            "## HL7 v2", "",
            """
            Versions 2.1 to 2.8. An event in this table is mapped as what it says: an admission opens a visit, a \
            cancellation closes it. Any other message is read by its segments all the same, is filed under the patient \
            it names, and gets the finding `event.unmapped`.
            """, "", "| message | events |", "|---|---|",
        ]
        for (kind, events) in MessageCoverage.mapped.sorted(by: { $0.key < $1.key }) {
            lines.append("| \(kind) | \(events.sorted().joined(separator: " ")) |")
        }
        lines += ["", "### Segments", "", Self.segmentWords, ""]
        lines += ["| segment | in | in an element | kept as sent | structural | left out | not read |"]
        lines += ["|---|---|---|---|---|---|---|"]
        for sample in (SegmentSample.people + SegmentSample.care + SegmentSample.orders).sorted(by: {
            $0.name < $1.name
        }) {
            let coverage = try SegmentCoverage(sample)
            let unread = [coverage.ranges(.refused), coverage.ranges(.unread)].filter { !$0.isEmpty }
            let cells = [
                sample.name, sample.kind.replacing("^", with: " "), coverage.ranges(.mapped), coverage.ranges(.kept),
                coverage.ranges(.structural), coverage.ranges(.omitted), unread.joined(separator: ", "),
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines
    }

    private static let segmentWords = """
        Measured: each segment was sent with every field filled, in the message named beside it, and the ledger was asked \
        what became of each field. The other segments of a message (MSH, EVN, SFT, MSA, ERR, QAK, QPD) are of the message \
        itself: its header, its provenance and its state. A segment that is not in this table, and every Z segment, \
        becomes a `Basic` resource with its fields as they were sent.
        """
}
