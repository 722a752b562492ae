/// What of a record a page shows; no more than that is read.
package enum ViewedPart: String, Sendable, CaseIterable {
    case home, results, conditions, allergies, medicines, vaccines, visits, visit, procedures
    case carePlan = "care-plan"
    case insurance, documents, timeline, search
    case accessLog = "access-log"
    case download, messages, appointments

    /// What has to be open of a record to somebody who acts for its person.
    var demand: AreaDemand {
        switch self {
        case .home, .timeline, .search: .any
        case .results: .all([.results])
        case .conditions, .allergies, .vaccines, .visits, .visit, .procedures, .carePlan: .all([.record])
        case .medicines: .all([.medicines])
        case .documents: .all([.documents])
        case .insurance: .all([.billing])
        case .messages: .all([.messages])
        case .appointments: .all([.appointments])
        // A paper that leaves something out reads as if there were nothing of it.
        case .download: .all([.record, .medicines, .results, .documents])
        case .accessLog: .whole
        }
    }

    /// R4 resource types, those among them that give the others names; empty for all, `nil` for none but the person.
    var kinds: [String]? {
        switch self {
        case .home, .visit, .timeline, .search, .download: []
        case .results: ["Observation", "DiagnosticReport"]
        case .conditions: ["Condition"]
        case .allergies: ["AllergyIntolerance"]
        case .medicines:
            [
                "MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration",
                "Medication", "Condition",
            ]
        case .vaccines: ["Immunization"]
        case .visits: ["Encounter", "Condition", "Appointment"]
        case .appointments: ["Appointment"]
        case .procedures: ["Procedure", "Condition", "Device"]
        case .carePlan: ["CarePlan", "Goal", "ServiceRequest", "CareTeam", "RelatedPerson"]
        case .insurance: ["Coverage", "RelatedPerson"]
        case .documents: ["DocumentReference", "Composition"]
        // Conversations are read by the use case that is about them.
        case .accessLog, .messages: nil
        }
    }
}
