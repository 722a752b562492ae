import FHIRR4
import Findings
import HL7v2

/// Turns the OBX of a forecast, tied together by OBX-4, into recommendations (C65).
struct ForecastMapping {
    private let groups: [(subID: String, list: [VaccineObservation])]
    private let context: MessageContext
    private static let dates = [
        "30980-7": "Date vaccine due", "30981-5": "Earliest date to give",
        "59777-3": "Latest date to give immunization",
        "59778-1": "Date when overdue for immunization",
    ]
    private static let others: Set<String> = ["59783-1", "30973-2", "59782-3", "59779-9", "30982-3", "59781-5"]

    init(_ observations: [VaccineObservation], _ context: MessageContext) {
        self.context = context
        // Components of a vaccine given (30956-7) are no forecast; a group is one by its vaccine or one of its dates.
        let marks = observations.filter { Self.dates[$0.code] != nil || $0.code == "59783-1" }
        var groups: [(subID: String, list: [VaccineObservation])] = []
        for observed in observations where marks.contains(where: { $0.subID == observed.subID }) {
            guard
                Self.dates[observed.code] != nil || Self.others.contains(observed.code)
                    || ["30979-9", "30956-7"].contains(observed.code)
            else { continue }
            if let index = groups.firstIndex(where: { $0.subID == observed.subID }) {
                groups[index].list.append(observed)
            } else {
                groups.append((observed.subID, [observed]))
            }
        }
        self.groups = groups
    }

    /// Whether an observation is part of the forecast.
    func uses(_ observed: VaccineObservation) -> Bool {
        groups.contains { $0.list.contains { $0.segment.number == observed.segment.number } }
    }

    /// Files it, with what nobody has read of the order's own segments.
    func file(at segment: Segment, with order: [Segment]) {
        guard !groups.isEmpty else { return }
        let first = groups.first?.list.first?.segment ?? segment
        var forecast = ImmunizationRecommendation(
            id: context.id(of: ImmunizationRecommendation.kind, from: first),
            patient: context.subject,
            date: context.eventTime.map { Primitive($0) } ?? Primitive(absent: "unknown")
        )
        for group in groups { forecast.recommendation.append(recommendation(group.list)) }
        forecast.extensions += order.flatMap { context.raw($0) }
        context.file(forecast, at: first.place)
    }

    private func recommendation(_ list: [VaccineObservation]) -> ImmunizationRecommendation.Recommendation {
        var status = CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        var found = ImmunizationRecommendation.Recommendation(forecastStatus: status)
        for observed in list {
            switch observed.code {
            case "30979-9", "30956-7": if let vaccine = observed.concept { found.vaccineCode.append(vaccine) }
            case "59783-1": status = observed.concept ?? status
            case "30973-2": found.doseNumber = observed.words.map { Int($0).map { .number($0) } ?? .string($0) }
            case "59782-3": found.seriesDoses = observed.words.map { Int($0).map { .number($0) } ?? .string($0) }
            case "30982-3": if let reason = observed.concept { found.forecastReason.append(reason) }
            case "59779-9": found.series = observed.words
            default:
                guard let display = Self.dates[observed.code], let time = observed.time else { continue }
                found.dateCriterion.append(
                    .init(code: CodeableConcept("http://loinc.org", observed.code, display), value: time)
                )
            }
        }
        found.forecastStatus = status
        // R4 asks for a vaccine or a disease (imr-1).
        if found.vaccineCode.isEmpty {
            found.vaccineCode = [CodeableConcept(extensions: [.dataAbsentReason("unknown")])]
        }
        return found
    }
}
