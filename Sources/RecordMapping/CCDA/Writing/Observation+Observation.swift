import CCDA
import FHIRR4
import MappingTables

/// One observation; rules A7, A20, B51, B54, B55 and B58 backwards.
extension CCDAWriting {
    /// An observation with its row in the narrative.
    func reading(
        _ fact: Fact<Observation>,
        _ kind: ReadingKind,
        in section: inout WrittenSection
    ) -> StatementMarkup {
        let observation = fact.resource
        written.insert(fact.id)
        let cells = (section.narrative.nextID(), section.narrative.nextID())
        section.narrative.addRow([
            (shown(observation.code), cells.0), (shownValue(observation), cells.1),
            (observation.referenceRange.compactMap(shown).joined(separator: "; "), nil),
            (observation.interpretation.compactMap(shown).joined(separator: "; "), nil),
            (shown(observation.effective), nil),
        ])
        var statement = StatementMarkup("observation", classCode: "OBS")
        statement.templates = kind.templates
        statement.ids = ids(observation.identifier, of: fact.id)
        statement.code = code(observation.code, cell: cells.0)
        setStatus(of: &statement, observation.status, by: .cdaObservationActStatus)
        statement.times = [time(observation.effective)]
        statement.details = values(of: observation, cell: cells.1, &statement)
        statement.specimens = [observation.specimen].compactMap { $0 }.compactMap(specimen)
        statement.performers = observation.performer.map { performer($0) }
        statement.authors = authors(of: fact.id)
        statement.informants = informants(of: fact.id, sources: fact.sources)
        statement.referenceRanges = observation.referenceRange.map(range)
        addNotes(notes(of: observation), to: &statement, in: &section)
        addComponents(of: fact, kind, to: &statement, in: &section)
        return statement
    }

    /// Systolic and diastolic pressure are two observations in C-CDA; oxygen brings along what was given.
    func halves(_ fact: Fact<Observation>) -> [Fact<Observation>] {
        let observation = fact.resource
        let isPressure = observation.code.coding.contains { $0.code == "85354-9" }
        guard isPressure, observation.value == nil else { return supplies(fact) }
        return observation.component.enumerated().compactMap { place, component in
            let isMissing = component.value == nil && component.dataAbsentReason != nil
            guard !isMissing || observation.component.allSatisfy({ $0.value == nil }) else { return nil }
            var half = observation
            half.code = component.code
            half.value = component.value
            half.dataAbsentReason = component.dataAbsentReason
            half.interpretation = component.interpretation
            half.referenceRange = component.referenceRange
            half.component = []
            half.identifier = place < observation.identifier.count ? [observation.identifier[place]] : []
            if place > 0 { half.note = [] }
            return Fact(
                resource: half,
                id: place == 0 ? fact.id : DerivedRoot.of("\(fact.id)/\(place)"),
                sources: fact.sources
            )
        }
    }

    /// Oxygen that was given stands beside the saturation.
    private func supplies(_ fact: Fact<Observation>) -> [Fact<Observation>] {
        let isSaturation = fact.resource.code.coding.contains { $0.code == "59408-5" || $0.code == "2708-6" }
        guard isSaturation else { return [fact] }
        var main = fact.resource
        main.component = []
        let parts = fact.resource.component.enumerated().map { place, component in
            var part = main
            part.code = component.code
            part.value = component.value
            part.dataAbsentReason = component.dataAbsentReason
            part.interpretation = component.interpretation
            part.referenceRange = component.referenceRange
            part.identifier = Self.partIDs(component.extensions)
            part.note = []
            return Fact(resource: part, id: DerivedRoot.of("\(fact.id)/\(place)"), sources: fact.sources)
        }
        return [Fact(resource: main, id: fact.id, sources: fact.sources)] + parts
    }

    /// The status of an act; one that C-CDA has no word for is not claimed.
    func setStatus(of statement: inout StatementMarkup, _ status: Primitive, by table: TableName) {
        let known = ["amended", "corrected"].contains(status.value) ? "final" : status.value
        let registered = known == "preliminary" ? "registered" : known
        statement.status = registered.flatMap { tables.spelling(of: $0, by: table) }
    }

    private func values(
        of observation: Observation,
        cell: String,
        _ statement: inout StatementMarkup
    ) -> [Markup] {
        var details: [Markup] = []
        if case .concept(let denied) = observation.extensions["urn:chartway:negated-value"]?.value {
            statement.isNegated = true
            details.append(code(denied, "value", type: "CD"))
        } else if isNegated(observation) {
            statement.isNegated = true
            if let words = denied(observation) { details.append(Markup("value", ["xsi:type": "ST"], text: words)) }
        } else if let value = observation.value.flatMap({ value($0, cell: cell) }) {
            details.append(value)
        } else if let reason = Self.firstCode(observation.dataAbsentReason) {
            let flavor = reason == "unknown" ? "UNK" : tables.spelling(of: reason, by: .cdaNullFlavor) ?? "UNK"
            details.append(Markup("value", ["xsi:type": "CD", "nullFlavor": flavor]))
        }
        // Further values of the same code are values in C-CDA too.
        for component in observation.component where component.code == observation.code {
            if let value = component.value.flatMap({ value($0) }) { details.append(value) }
        }
        details += observation.interpretation.map { code($0, "interpretationCode") }
        details += [observation.method.map { code($0, "methodCode") }].compactMap { $0 }
        details += [observation.bodySite.map { code($0, "targetSiteCode") }].compactMap { $0 }
        return details
    }

    private func isNegated(_ observation: Observation) -> Bool {
        Self.firstCode(observation.dataAbsentReason) == "not-performed" && observation.value == nil
    }

    /// What the reader says in words of a denial is not written as a note.
    private func notes(of observation: Observation) -> [Annotation] {
        isNegated(observation) ? observation.note.filter { !$0.text.hasPrefix("Negated: ") } : observation.note
    }

    /// What the reader of a denial could only say in words.
    private func denied(_ observation: Observation) -> String? {
        let start = "Negated: \(shown(observation.code) ?? "observation"): "
        let note = observation.note.first { $0.text.hasPrefix(start) }
        return note.map { String($0.text.dropFirst(start.count)) }
    }

    private func shownValue(_ observation: Observation) -> String? {
        let parts = observation.component.map { component in
            [shown(component.code), shown(component.value)].compactMap { $0 }.joined(separator: " ")
        }
        let value = isNegated(observation) ? "not done, or not there" : shown(observation.value)
        return value ?? (parts.isEmpty ? shown(observation.dataAbsentReason) : parts.joined(separator: "; "))
    }

    private func shown(_ range: Observation.ReferenceRange) -> String? {
        range.text ?? shown(ObservationValue.range(Range(low: range.low, high: range.high)))
    }

    private func range(_ range: Observation.ReferenceRange) -> Markup {
        let limits = range.low == nil && range.high == nil ? nil : limits(Range(low: range.low, high: range.high))
        let inside = [range.text.map { text($0) }, limits, range.type.map { code($0, "interpretationCode") }]
        return Markup("referenceRange", [:], [Markup("observationRange", [:], inside)])
    }

    /// Parts of another code are observations of their own inside.
    private func addComponents(
        of fact: Fact<Observation>,
        _ kind: ReadingKind,
        to statement: inout StatementMarkup,
        in section: inout WrittenSection
    ) {
        for (place, component) in fact.resource.component.enumerated() where component.code != fact.resource.code {
            var part = Observation(status: fact.resource.status, code: component.code)
            part.effective = fact.resource.effective
            part.value = component.value
            part.dataAbsentReason = component.dataAbsentReason
            part.interpretation = component.interpretation
            part.referenceRange = component.referenceRange
            part.identifier = Self.partIDs(component.extensions)
            let id = DerivedRoot.of("\(fact.id)/\(place)")
            let inner = reading(Fact(resource: part, id: id, sources: []), .part, in: &section)
            statement.relate(inner, "COMP")
        }
        for member in fact.resource.hasMember.compactMap({ self.fact($0, as: Observation.self) }) where isOpen(member) {
            let own: ReadingKind = kind == .smoking ? .social : kind
            statement.relate(reading(member, own, in: &section), "COMP")
        }
    }

    func specimen(_ reference: Reference) -> Markup? {
        guard let specimen = resource(reference, as: Specimen.self) else { return nil }
        let entity = specimen.type.map { Markup("specimenPlayingEntity", [:], [code($0)]) }
        let role = Markup("specimenRole", [:], specimen.identifier.compactMap { id($0) } + [entity])
        return Markup("specimen", ["typeCode": "SPC"], [role])
    }
}
