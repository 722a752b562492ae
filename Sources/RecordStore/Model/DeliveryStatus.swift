/// What became of a delivery; the raw values are those of the import report.
package enum DeliveryStatus: String, Sendable, CaseIterable {
    /// Read as a whole.
    case imported
    /// The same bytes had come from the same source before; nothing was written.
    case unchanged
    /// Read, but something in it had to be given up; the findings say what.
    case partial
    /// Not such a document at all; kept with its finding.
    case unreadable
}
