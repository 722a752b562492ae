import ClinicalRecord
import FHIRR4

/// A filed resource of whatever kind; see ``HeldResource``.
class ResourceSlot {
    /// Puts labels on it.
    func label(_: [Coding]) { preconditionFailure("Every slot holds a resource of one kind.") }

    /// Adds extensions that are not there yet.
    func extend(_: [Extension]) { preconditionFailure("Every slot holds a resource of one kind.") }

    /// As it is handed over; the time counts if it has none of its own.
    func contributed(at _: String?) -> ContributedResource { preconditionFailure("Every slot holds a resource of one kind.") }
}
