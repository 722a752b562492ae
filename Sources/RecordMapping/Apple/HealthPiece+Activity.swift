import FHIRR4
import Findings
import XMLTree

extension HealthPiece {
    private static let totals: [(value: XMLName, unit: XMLName, name: String)] = [
        ("duration", "durationUnit", "duration"), ("totalDistance", "totalDistanceUnit", "totalDistance"),
        ("totalEnergyBurned", "totalEnergyBurnedUnit", "totalEnergyBurned"),
        ("totalFlightsClimbed", "totalFlightsClimbedUnit", "totalFlightsClimbed"),
        ("totalSwimmingStrokeCount", "totalSwimmingStrokeCountUnit", "totalSwimmingStrokeCount"),
    ]

    private static let statistics: [(name: XMLName, word: String)] = [
        ("sum", "sum"), ("average", "average"), ("minimum", "minimum"), ("maximum", "maximum"),
    ]

    /// Minutes and hours are what the rings of a day are counted in.
    private static let rings: [(value: XMLName, unit: String, name: String)] = [
        ("activeEnergyBurned", "", "activeEnergyBurned"), ("activeEnergyBurnedGoal", "", "activeEnergyBurnedGoal"),
        ("appleMoveTime", "min", "appleMoveTime"), ("appleMoveTimeGoal", "min", "appleMoveTimeGoal"),
        ("appleExerciseTime", "min", "appleExerciseTime"), ("appleExerciseTimeGoal", "min", "appleExerciseTimeGoal"),
        ("appleStandHours", "count", "appleStandHours"), ("appleStandHoursGoal", "count", "appleStandHoursGoal"),
    ]

    /// `Workout`: what was done, how long, how far; everything else of it as sent.
    func workout(_ element: XMLElement) {
        let sample = HealthSample(element, self)
        let activity = element.attribute("workoutActivityType")
        let code = CodeableConcept(
            coding: [Coding(system: HealthKitName.system, code: "HKWorkoutTypeIdentifier")],
            text: "Workout"
        )
        var observation = observation(of: sample, code: code)
        observation.category = category(code, "Workout")
        observation.value = coded(activity).map { .concept($0) }
        observation.component = Self.totals.compactMap { total in
            part(element.attribute(total.value), element.attribute(total.unit), concept(total.name))
        }
        for statistics in element.elements(named: "WorkoutStatistics") {
            observation.component += parts(of: statistics)
        }
        let key = "workout|\(text(activity))|\(sample.key)|\(text(element.attribute("duration")))"
        observation.extensions += rest(element)
        add(observation, id(Observation.kind, key), at: element)
    }

    /// Sum, average, least and most of one type during a workout.
    private func parts(of statistics: XMLElement) -> [Observation.Component] {
        let (type, unit) = (text(statistics.attribute("type")), statistics.attribute("unit"))
        return Self.statistics.compactMap { statistic in
            let code = concept(type, unit: text(unit))
            var component = part(statistics.attribute(statistic.name), unit, code)
            component?.extensions = [Extension("urn:chartway:healthkit-statistic", .string(statistic.word))]
            return component
        }
    }

    private func part(_ value: Leaf, _ unit: Leaf, _ code: CodeableConcept) -> Observation.Component? {
        measured(value, unit: unit, of: "").map { Observation.Component(code: code, value: $0) }
    }

    /// `ActivitySummary`: the rings of one day; that of an unfinished day grows, so that the later export counts.
    func summary(_ element: XMLElement) {
        let leaf = element.attribute("dateComponents")
        let day = ledger.use(leaf, as: { HealthKitTime.isDay($0) ? $0 : nil }, else: .timeInvalid)
        let code = concept("ActivitySummary")
        var observation = Observation(status: "final", code: code)
        observation.category = category(code, "ActivitySummary")
        (observation.subject, observation.performer) = (subject, [subject])
        observation.effective = day.map { .dateTime(Primitive($0)) }
        let energy = text(element.attribute("activeEnergyBurnedUnit"))
        observation.component = Self.rings.compactMap { ring in
            let leaf = element.attribute(ring.value)
            guard let number = ledger.use(leaf, as: HealthKitNumber.init, else: .numberInvalid) else { return nil }
            let value = quantity(number, ring.unit.isEmpty ? energy : ring.unit, of: ring.name)
            return Observation.Component(code: concept(ring.name), value: .quantity(value))
        }
        observation.extensions = rest(element)
        let key = day ?? element.attributes.map { "\($0.name)=\(text($0.value))" }.joined(separator: "|")
        add(observation, id(Observation.kind, "summary|\(key)"), at: element, dated: true)
    }
}
