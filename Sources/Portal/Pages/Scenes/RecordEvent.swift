import ClinicalRecord
import Gateway
import RecordPrint

/// Something that happened, in one line: for the timeline, the search, the first page and the days of a visit.
struct RecordEvent: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        case visit, result, measurement, medicine, vaccine, problem, allergy, procedure, document

        /// The key of the words for it.
        var label: String {
            switch self {
            case .visit: "eventVisit"
            case .result: "eventResult"
            case .measurement: "eventMeasure"
            case .medicine: "eventMedicine"
            case .vaccine: "eventVaccine"
            case .problem: "eventProblem"
            case .allergy: "eventAllergy"
            case .procedure: "eventProcedure"
            case .document: "eventDocument"
            }
        }

        var icon: Icon {
            switch self {
            case .visit: .visits
            case .result, .measurement: .results
            case .medicine: .medicines
            case .vaccine: .vaccines
            case .problem: .conditions
            case .allergy: .allergies
            case .procedure: .procedures
            case .document: .documents
            }
        }
    }

    let kind: Kind
    let title: String
    let detail: String
    let href: String
    /// As spelled; `nil` if there is none.
    let when: String?
    let date: String
    let origin: SourceNote

    /// Days since 1970; the first of the span if only a month or a year is known.
    var day: Int? { when.flatMap(WrittenDate.init)?.days }
    var year: Int? { when.flatMap(WrittenDate.init)?.year }

    /// The same on a page of facts.
    var card: FactCard {
        var card = FactCard(title)
        (card.href, card.lead, card.origin) = (href, detail, origin)
        return card
    }

    func values(_ texts: Texts) -> PageValues {
        PageValues([
            "icon": SafeMarkup.icon(kind.icon), "kind": texts[kind.label], "title": title, "detail": detail,
            "href": href, "date": date, "origin": [origin.values],
        ])
    }

    /// Newest first, undated last.
    static func ordered(_ events: [RecordEvent]) -> [RecordEvent] {
        let keyed = events.map { (day: $0.day ?? .min, event: $0) }
        return keyed.enumerated().sorted { one, other in
            if one.element.day != other.element.day { return one.element.day > other.element.day }
            return one.offset < other.offset
        }.map(\.element.event)
    }
}
