/// Pictures beside words; none says anything by itself.
enum Icon: String, Sendable, CaseIterable {
    case home, results, medicines, vaccines, visits, more, conditions, allergies, procedures, carePlan, insurance
    case appointments, messages, documents, timeline, search, accessLog, download, person, alert, emergency

    /// On a square of 24 by 24.
    var paths: String {
        switch self {
        case .home: #"<path d="M4 11.5 12 4l8 7.5V20h-5.5v-5.5h-5V20H4z"/>"#
        case .results:
            #"<path d="M9.5 3h5M10.5 3v6L5 18.5A1.7 1.7 0 0 0 6.5 21h11a1.7 1.7 0 0 0 1.5-2.5L13.5 9V3M8 15h8"/>"#
        case .medicines:
            #"<rect x="2.8" y="8" width="18.4" height="8" rx="4" transform="rotate(-45 12 12)"/><path d="m9.2 9.2 5.6 5.6"/>"#
        case .vaccines: #"<path d="m17 3 4 4M19 5l-3 3M7 13l6-6 4 4-6 6zM7 13l-2 2v4h4l2-2M5 19l-2.5 2.5M10 10l2 2"/>"#
        case .visits:
            #"<rect x="4" y="5" width="16" height="15.5" rx="2"/><path d="M4 10h16M8.5 3v4M15.5 3v4M12 12.5v5M9.5 15h5"/>"#
        case .appointments:
            #"<rect x="4" y="5" width="16" height="15.5" rx="2"/><path d="M4 10h16M8.5 3v4M15.5 3v4M8.500 14.500l2.500 2.500 4.500-4.500"/>"#
        case .more: #"<path d="M4 7h16M4 12h16M4 17h16"/>"#
        case .conditions: #"<path d="M3.5 12.5H8l2-5 4 9.5 2-4.5h4.5"/>"#
        case .allergies: #"<path d="M12 3.5 2.8 19.5h18.4zM12 10v4.5M12 17v.2"/>"#
        case .procedures: #"<path d="M12 5v14M5 12h14"/><circle cx="12" cy="12" r="9"/>"#
        case .carePlan: #"<path d="M8.5 5H6v16h12V5h-2.5M9 3.5h6V7H9zM9 12l2 2 4-4M9 18h6"/>"#
        case .insurance: #"<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M7 15h4"/>"#
        case .messages: #"<path d="M3.5 5h17v12h-9l-4.5 4v-4H3.5zM8 9.500h8M8 13h5"/>"#
        case .documents: #"<path d="M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 12.5h6M9 16h6"/>"#
        case .timeline: #"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#
        case .search: #"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#
        case .accessLog:
            #"<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>"#
        case .download: #"<path d="M12 3.5v11M7.5 10l4.5 4.5 4.5-4.5M4 17v3.5h16V17"/>"#
        case .person: #"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4.2 3.6-6.3 7.5-6.3s6.9 2.1 7.5 6.3"/>"#
        case .alert: #"<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.2"/>"#
        case .emergency:
            #"<path d="M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3c0 1.6-1 3-3 3A17 17 0 0 1 3.5 6.5c0-2 1.400-3 3-3z"/>"#
        }
    }
}
