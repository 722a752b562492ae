import ClinicalRecord
import FHIRR4
import Findings

/// What the groups of one patient in a message have come to so far.
///
/// A message may name its patient more than once (prior results repeat the PID); what is said under one number each
/// time lies on one shelf.
struct PatientShelf {
    /// The patient, by the first PID; later ones add what it lacks.
    var patient: ContributedResource
    var shelf = ResourceShelf()
    /// Practitioners and organizations, filed when the message has been read.
    var directory = MessageDirectory()
    var links: [LinkAssertion] = []

    var reference: Reference { Reference("\(patient.kind)/\(patient.id)") }
}
