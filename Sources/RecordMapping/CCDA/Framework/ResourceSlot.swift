import ClinicalRecord
import FHIRR4

/// A filed resource of whatever kind.
protocol ResourceSlot: AnyObject {
    /// Puts labels on it.
    func label(_ labels: [Coding])

    /// Adds extensions that are not there yet.
    func extend(_ extensions: [Extension])

    /// As it is handed over; the time counts if it has none of its own.
    func contributed(at time: String?) -> ContributedResource
}
