import ClinicalRecord
import FHIRR4
import RecordMapping
import RecordStore

/// Finds what the references of resources that are to be written lead to.
///
/// Source: <https://hl7.org/fhir/R4/http.html#trules>, <https://hl7.org/fhir/R4/http.html#transaction>
struct WriteReferences {
    private let finder: ConditionalFinder
    /// Where FHIR is spoken, as seen from outside.
    private let base: String
    /// By the address that the caller gives a resource of the same transaction: `Kind/id`.
    private var targets: [String: String] = [:]
    private var led: [String: String] = [:]

    init(finder: ConditionalFinder, base: String) { (self.finder, self.base) = (finder, base) }

    /// Takes up a resource of the same transaction.
    mutating func add(_ url: String, kind: String, id: String) { targets[url] = "\(kind)/\(id)" }

    /// By what is spelled, what is to stand there instead; what leads somewhere else stays.
    mutating func lead(_ texts: [String]) async throws(Refusal) -> [String: String] {
        for text in texts where led[text] == nil {
            if let target = try await target(text) { led[text] = target }
        }
        return led
    }

    private func target(_ text: String) async throws(Refusal) -> String? {
        if let target = targets[text] { return target }
        if text.hasPrefix(base + "/") { return String(text.dropFirst(base.utf8.count + 1)) }
        if text.hasPrefix("urn:uuid:") || text.hasPrefix("urn:oid:") {
            throw Refusal(.unprocessable, "A reference leads to a resource that is not part of the transaction.")
        }
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        guard parts.count == 2, R4Schema.shared.hasKind(parts[0]) else { return nil }
        let found = try await finder.ids(parts[0], parts[1])
        guard found.count == 1, let id = found.first else {
            throw Refusal(
                found.isEmpty ? .unprocessable : .unmet,
                "A conditional reference leads to \(found.isEmpty ? "no resource" : "more than one resource")."
            )
        }
        return "\(parts[0])/\(id)"
    }
}
