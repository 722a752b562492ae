import CCDA
import FHIRR4
import MappingTables

/// The section of allergies and intolerances; rules B10 to B16 backwards.
///
/// Source: C-CDA R2.1, Allergies and Intolerances Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func allergies() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.6.1",
            release: "2015-08-01",
            code: "48765-2",
            display: "Allergies and adverse reactions",
            title: "Allergies and intolerances",
            sentence: "The record holds no information about allergies.",
            isRequired: true
        )
        let headers = ["Substance", "Reactions", "Criticality", "Status", "Since"]
        var section = WrittenSection(kind, prefix: "allergy", headers: headers)
        for fact in facts(AllergyIntolerance.self) where !isMistake(fact.resource.verificationStatus) {
            add(fact, to: &section)
        }
        return section
    }

    private func add(_ fact: Fact<AllergyIntolerance>, to section: inout WrittenSection) {
        let allergy = fact.resource
        let cell = section.narrative.nextID()
        let reactions = allergy.reaction.flatMap { $0.manifestation.compactMap(shown) }
        section.narrative.addRow([
            (shown(allergy.code), cell),
            (reactions.joined(separator: "; "), nil),
            (allergy.criticality, nil),
            (Self.isRefuted(allergy.verificationStatus) ? "refuted" : shown(allergy.clinicalStatus), nil),
            (shown(allergy.onset), nil),
        ])
        var act = StatementMarkup("act", classCode: "ACT")
        act.templates = [
            ("2.16.840.1.113883.10.20.22.4.30", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.30", nil),
        ]
        act.ids = [Markup("id", ["root": DerivedRoot.of("concern/\(fact.id)")])]
        act.code = Markup("code", ["code": "CONC", "codeSystem": "2.16.840.1.113883.5.6"])
        act.status = tables.spelling(of: status(allergy) ?? "active", by: .cdaAllergyActStatus) ?? "completed"
        act.times = [interval(allergy.recordedDate, nil)]
        act.relate(observation(fact, cell: cell, in: &section), "SUBJ")
        section.add(act)
    }

    private func status(_ allergy: AllergyIntolerance) -> String? { Self.firstCode(allergy.clinicalStatus) }

    private func observation(
        _ fact: Fact<AllergyIntolerance>,
        cell: String,
        in section: inout WrittenSection
    ) -> StatementMarkup {
        let allergy = fact.resource
        var observation = StatementMarkup("observation", classCode: "OBS")
        observation.templates = [
            ("2.16.840.1.113883.10.20.22.4.7", "2014-06-09"), ("2.16.840.1.113883.10.20.22.4.7", nil),
        ]
        observation.ids = ids(allergy.identifier, of: fact.id)
        observation.code = Self.assertion
        observation.status = "completed"
        observation.times = [interval(start(allergy.onset), abatement(allergy))]
        observation.authors = authors(of: fact.id, recorder: allergy.recorder, recorded: allergy.recordedDate)
        observation.informants = informants(of: fact.id, sources: fact.sources, asserter: allergy.asserter)
        addSubstance(of: allergy, to: &observation, cell: cell)
        if let status = status(allergy), let code = tables.spelling(of: status, by: .cdaAllergyClinical) {
            let value = Self.fixedValue(code, Self.snomed, shown(allergy.clinicalStatus))
            let name = Self.fixed("33999-4", Self.loinc, "Status")
            observation.relate(
                part(("2.16.840.1.113883.10.20.22.4.28", "2019-06-20"), name, value),
                "SUBJ",
                isInverted: true
            )
        }
        for reaction in allergy.reaction { add(reaction, to: &observation, in: &section) }
        addCriticality(of: allergy, to: &observation)
        addNotes(allergy.note, to: &observation, in: &section)
        return observation
    }

    /// What the allergy is to, or that there is none; rules A7, A8 and B12.
    private func addSubstance(of allergy: AllergyIntolerance, to observation: inout StatementMarkup, cell: String) {
        var substance = allergy.code
        let codes = substance?.coding.compactMap(\.code) ?? []
        if let kind = codes.lazy.compactMap({ self.tables.spelling(of: $0, by: .cdaNoneKnownAllergy) }).first {
            observation.isNegated = true
            observation.details = [Self.fixedValue(kind, Self.snomed, AllergyKind.display(kind))]
            observation.participants = [Self.consumable(Markup("code", ["nullFlavor": "NA"]))]
            return
        }
        var words: String? = cell
        if let latex = codes.lazy.compactMap({ self.tables.spelling(of: $0, by: .cdaNegatedAllergy) }).first {
            observation.isNegated = true
            substance = CodeableConcept(coding: [Coding(system: "http://snomed.info/sct", code: latex)])
            words = nil
        } else if Self.isRefuted(allergy.verificationStatus) {
            observation.isNegated = true
            let denial = "No known allergy to "
            if let text = substance?.text, text.hasPrefix(denial) {
                substance?.text = String(text.dropFirst(denial.count))
                words = nil
            }
        }
        if observation.isNegated == false { observation.text = self.words(substance).map { text($0, cell: cell) } }
        observation.details = [kind(of: allergy)]
        observation.participants = [Self.consumable(code(substance, cell: words))]
    }

    private func kind(of allergy: AllergyIntolerance) -> Markup {
        if case .concept(let kind) = allergy.extensions["urn:chartway:kind"]?.value {
            return code(kind, "value", type: "CD")
        }
        let code = AllergyKind.code(type: allergy.type, category: allergy.category.first)
        return Self.fixedValue(code, Self.snomed, AllergyKind.display(code))
    }

    private static func consumable(_ code: Markup) -> Markup {
        let entity = Markup("playingEntity", ["classCode": "MMAT"], [code])
        return Markup(
            "participant",
            ["typeCode": "CSM"],
            [Markup("participantRole", ["classCode": "MANU"], [entity])]
        )
    }

    private func abatement(_ allergy: AllergyIntolerance) -> Primitive? {
        let url = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-abatement"
        guard case .dateTime(let end) = allergy.extensions[url]?.value else { return nil }
        return end
    }

    private func addCriticality(of allergy: AllergyIntolerance, to observation: inout StatementMarkup) {
        guard let criticality = allergy.criticality,
            let code = tables.spelling(of: criticality, by: .cdaAllergyCriticality)
        else { return }
        let value = Self.fixedValue(code, "2.16.840.1.113883.5.1063", criticality)
        let name = Self.fixed("82606-5", Self.loinc, "Allergy or intolerance criticality")
        observation.relate(part(("2.16.840.1.113883.10.20.22.4.145", nil), name, value), "SUBJ", isInverted: true)
    }

    /// One observation for each manifestation; rule B15.
    private func add(
        _ reaction: AllergyIntolerance.Reaction,
        to allergy: inout StatementMarkup,
        in section: inout WrittenSection
    ) {
        for manifestation in reaction.manifestation {
            var observation = StatementMarkup("observation", classCode: "OBS")
            observation.templates = [("2.16.840.1.113883.10.20.22.4.9", "2014-06-09")]
            observation.ids = ids(Self.partIDs(reaction.extensions))
            observation.code = Self.assertion
            observation.text = reaction.description.map { text($0) }
            observation.status = "completed"
            if reaction.onset != nil { observation.times = [interval(reaction.onset, nil)] }
            observation.details = [code(manifestation, "value", type: "CD")]
            if let severity = reaction.severity, let code = tables.spelling(of: severity, by: .cdaSeverity) {
                let value = Self.fixedValue(code, Self.snomed, severity)
                let name = Markup("code", ["code": "SEV", "codeSystem": Self.actCode])
                let grade = part(("2.16.840.1.113883.10.20.22.4.8", "2014-06-09"), name, value)
                observation.relate(grade, "SUBJ", isInverted: true)
            }
            addNotes(reaction.note, to: &observation, in: &section)
            allergy.relate(observation, "MFST", isInverted: true)
        }
    }

    /// Whether a statement is denied.
    static func isRefuted(_ status: CodeableConcept?) -> Bool { firstCode(status) == "refuted" }

    /// Whether a statement was taken back.
    func isMistake(_ status: CodeableConcept?) -> Bool { Self.firstCode(status) == "entered-in-error" }

    /// The start that an onset tells.
    func start(_ time: EventTime?) -> Primitive? {
        switch time {
        case .dateTime(let time), .instant(let time): time
        case .period(let period): period.start
        default: nil
        }
    }
}
