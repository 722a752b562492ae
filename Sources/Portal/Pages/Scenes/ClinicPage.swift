import Gateway

/// The pages of the clinic, by their names in addresses.
enum ClinicPage: String, Sendable, CaseIterable {
    case home = ""
    case schedules, messages, refills, proxies, invitations, deliveries, outbox, patients

    var path: String { self == .home ? "/clinic" : "/clinic/\(rawValue)" }

    /// The key of its name.
    var label: String {
        switch self {
        case .home: "clinicHome"
        case .refills: "refillsQueue"
        case .patients: "people"
        case .schedules, .messages, .proxies, .invitations, .deliveries, .outbox: rawValue
        }
    }

    var icon: Icon {
        switch self {
        case .home: .home
        case .schedules: .appointments
        case .messages, .outbox: .messages
        case .refills: .medicines
        case .proxies, .invitations: .person
        case .deliveries: .documents
        case .patients: .search
        }
    }

    /// Those that somebody has a part in; none for patients.
    static func open(to user: User) -> [ClinicPage] {
        switch user.role {
        case .patient: []
        case .clinician: allCases
        case .administrator: [.home, .deliveries, .outbox, .patients]
        }
    }
}
