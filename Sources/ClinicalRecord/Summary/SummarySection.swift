/// The sections of a summary, in the order in which they are read.
package enum SummarySection: String, Sendable, CaseIterable {
    case allergies, problems, medications, immunizations, results, vitals, procedures, encounters, socialHistory
    case familyHistory, devices, carePlans, careTeam, documents, appointments, coverages
}
