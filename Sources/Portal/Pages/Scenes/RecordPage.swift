import Gateway

/// The pages of one record, by their names in addresses.
enum RecordPage: String, Sendable, CaseIterable {
    case home = ""
    case appointments, messages, results, medicines, vaccines, visits, conditions, allergies, procedures
    case carePlan = "care-plan"
    case insurance, documents, timeline, search
    case accessLog = "access-log"
    case download

    /// Those that are always in sight; the others are behind "More".
    static let first: [RecordPage] = [.home, .appointments, .messages, .results, .medicines]

    /// The key of its name.
    var label: String {
        switch self {
        case .home: "home"
        case .carePlan: "carePlan"
        case .accessLog: "accessLog"
        default: rawValue
        }
    }

    var icon: Icon {
        switch self {
        case .home: .home
        case .appointments: .appointments
        case .messages: .messages
        case .results: .results
        case .medicines: .medicines
        case .vaccines: .vaccines
        case .visits: .visits
        case .conditions: .conditions
        case .allergies: .allergies
        case .procedures: .procedures
        case .carePlan: .carePlan
        case .insurance: .insurance
        case .documents: .documents
        case .timeline: .timeline
        case .search: .search
        case .accessLog: .accessLog
        case .download: .download
        }
    }

    /// What of the record it shows.
    var part: ViewedPart {
        switch self {
        case .home: .home
        case .appointments: .appointments
        case .messages: .messages
        case .results: .results
        case .medicines: .medicines
        case .vaccines: .vaccines
        case .visits: .visits
        case .conditions: .conditions
        case .allergies: .allergies
        case .procedures: .procedures
        case .carePlan: .carePlan
        case .insurance: .insurance
        case .documents: .documents
        case .timeline: .timeline
        case .search: .search
        case .accessLog: .accessLog
        case .download: .download
        }
    }
}
