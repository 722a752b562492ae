import FHIRR4
import Findings

/// Practitioners, organizations and places of one message, each real thing once (A25).
struct MessageDirectory {
    var practitioners: [String: (resource: Practitioner, place: Place)] = [:]
    var organizations: [String: (resource: Organization, place: Place)] = [:]
    /// Ids in the order of their first mention, as `kind/id`.
    private(set) var order: [String] = []

    mutating func note(_ reference: String) { order.append(reference) }
}
