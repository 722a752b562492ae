package import ClinicalRecord
import JSONTree
import RecordStore

/// A prescription as far as asking for more of it goes: a MedicationRequest.
///
/// Source: <https://hl7.org/fhir/R4/medicationrequest.html>
package struct Prescription: Sendable, Hashable {
    let id: String
    package let line: MedicationLine
    /// What was asked for more of it, newest first.
    package let items: [WorkItem]

    /// What it is called in addresses: no id of a resource.
    package var key: String { LineKey.of(id) }

    /// Whether it is one of which more can be asked for.
    package var isInUse: Bool { Self.isInUse(line) }

    static func isInUse(_ line: MedicationLine) -> Bool { ["active", "on-hold", "unknown", ""].contains(line.status) }

    /// How many refills are left: those allowed without those that the clinic has granted here; `nil` if the
    /// prescription does not say.
    package var left: Int? {
        guard let allowed = Int(line.refills) else { return nil }
        let granted = items.filter { $0.kind == .refill && [.accepted, .sent, .completed].contains($0.stage) }
        return max(0, allowed - granted.count)
    }

    /// Whether more of it takes a new prescription.
    package var needsRenewal: Bool { left == 0 }

    /// What is still to come of an earlier request.
    package var open: WorkItem? { items.first(where: \.isOpen) }

    /// The prescriptions of a record with what was asked for more of them.
    ///
    /// - Parameters:
    ///   - summary: Of the record.
    ///   - stated: The entries of the record, by any of whose contributed ids a request may name a prescription.
    ///   - entries: The requests.
    /// - Returns: In the order of the summary.
    static func all(_ summary: RecordSummary, _ stated: [Entry], _ entries: [RecordedEntry]) -> [Prescription] {
        let items = entries.compactMap { WorkItem($0) }.filter { WorkItem.Kind.prescriptions.contains($0.kind) }
        var names: [String: String] = [:]
        for entry in stated where entry.kind == "MedicationRequest" {
            for source in entry.sources { names[source.resource.id] = entry.id }
        }
        let byFocus = Dictionary(grouping: items) { names[$0.focusID] ?? $0.focusID }
        return summary.medications.filter { $0.kind == "MedicationRequest" }.map { line in
            let own = byFocus[line.origin.entryID] ?? []
            let newest = own.sorted { ($1.requestedAt, $1.id) < ($0.requestedAt, $0.id) }
            return Prescription(id: line.origin.entryID, line: line, items: newest)
        }
    }
}
