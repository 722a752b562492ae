import FHIRR4
import Findings
import XMLTree

extension HealthPiece {
    /// What every observation of a sample has.
    func observation(of sample: HealthSample, code: CodeableConcept) -> Observation {
        var observation = Observation(status: "final", code: code)
        observation.category = category(code, sample.type)
        observation.subject = subject
        observation.performer = [subject]
        observation.effective = sample.effective
        observation.device = device(of: sample)
        observation.extensions = metadata(sample.element)
        return observation
    }

    /// `Record`: one sample, of whatever frequency; what a correlation holds too is left to it (H5).
    ///
    /// - Returns: its id; `nil` if it is left out.
    @discardableResult
    func record(_ element: XMLElement) -> String? {
        let sample = HealthSample(element, self)
        guard !sample.type.isEmpty else {
            ledger.note(.warning, .entryUnreadable, at: element.place)
            return nil
        }
        let key = sample.key
        if element.parent?.parent == nil, export.pressures.contains(key.hashValue) {
            ledger.mark(element.leaves, .omitted)
            return nil
        }
        let (value, unit) = (element.attribute("value"), element.attribute("unit"))
        var observation = observation(of: sample, code: concept(sample.type, unit: text(unit)))
        let isMeasured = !unit.isEmpty || sample.type.hasPrefix("HKQuantityType")
        observation.value =
            isMeasured ? measured(value, unit: unit, of: sample.type) : coded(value).map { .concept($0) }
        observation.component = beats(element)
        observation.extensions += rest(element)
        let id = self.id(Observation.kind, key)
        add(observation, id, at: element)
        return id
    }

    /// The single beats behind a variability: `InstantaneousBeatsPerMinute`.
    private func beats(_ element: XMLElement) -> [Observation.Component] {
        let lists = element.elements(named: "HeartRateVariabilityMetadataList")
        return lists.flatMap { $0.elements(named: "InstantaneousBeatsPerMinute") }.map { beat in
            let code = concept("InstantaneousBeatsPerMinute")
            var component = Observation.Component(code: code)
            let number = ledger.use(beat.attribute("bpm"), as: HealthKitNumber.init, else: .numberInvalid)
            component.value = number.map { .quantity(quantity($0, "bpm", of: "")) }
            // A time of the day in the words of the phone's language.
            let time = text(beat.attribute("time"))
            if !time.isEmpty { component.extensions = [Extension("urn:chartway:healthkit-time", .string(time))] }
            return component
        }
    }

    /// `Correlation`: a blood pressure with its two values; of others the members are observations of their own.
    func correlation(_ element: XMLElement) {
        let sample = HealthSample(element, self)
        guard !sample.type.isEmpty else { return ledger.note(.warning, .entryUnreadable, at: element.place) }
        var observation = observation(of: sample, code: concept(sample.type))
        var members: [String] = []
        if let parts = sample.pressures(self) {
            observation.component = parts.map { part in
                let (value, unit) = (part.element.attribute("value"), part.element.attribute("unit"))
                ledger.markUnread(part.element.leaves, .mapped)
                return Observation.Component(
                    code: concept(part.type),
                    value: measured(value, unit: unit, of: part.type)
                )
            }
        } else {
            members = element.elements(named: "Record").compactMap { record($0) }
            observation.hasMember = members.map { Reference("Observation/\($0)") }
        }
        observation.extensions += rest(element)
        add(observation, id(Observation.kind, "\(sample.key)|\(members.sorted().joined(separator: "|"))"), at: element)
    }

    /// A sample of a kind that has no mapping of its own, such as an audiogram.
    func other(_ element: XMLElement) {
        let sample = HealthSample(element, self)
        guard !sample.type.isEmpty, sample.start != nil else { return }
        var observation = observation(of: sample, code: concept(sample.type))
        observation.extensions += rest(element)
        let parts = element.descendants.flatMap { $0.attributes.map { "\($0.name)=\(text($0.value))" } }
        add(observation, id(Observation.kind, "\(sample.key)|\(parts.joined(separator: "|"))"), at: element)
    }
}
