import CCDA
import FHIRR4
import MappingTables

/// The sections of problems; rules B20 to B25 backwards.
///
/// Source: C-CDA R2.1, Problem Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func problems() -> WrittenSection {
        var section = WrittenSection(
            WrittenSection.Kind(
                root: "2.16.840.1.113883.10.20.22.2.5.1",
                release: "2015-08-01",
                code: "11450-4",
                display: "Problem list",
                title: "Problems",
                sentence: "The record holds no information about problems.",
                isRequired: true
            ),
            prefix: "problem",
            headers: Self.problemHeaders
        )
        for fact in facts(Condition.self) where isWritten(fact) {
            let kinds = categories(fact.resource)
            let isPlaced = !kinds.isDisjoint(with: Self.placed)
            let isListed = kinds.contains("problem-list-item") || !isPlaced && !isPast(fact.resource)
            if isListed { add(fact, to: &section) }
        }
        return section
    }

    /// What is over and on no list of problems.
    func pastProblems() -> WrittenSection {
        var section = WrittenSection(
            WrittenSection.Kind(
                root: "2.16.840.1.113883.10.20.22.2.20",
                release: "2015-08-01",
                code: "11348-0",
                display: "History of past illness",
                title: "Past illnesses",
                sentence: "",
                isRequired: false
            ),
            prefix: "past",
            headers: Self.problemHeaders
        )
        for fact in facts(Condition.self) where isWritten(fact) && isPast(fact.resource) { add(fact, to: &section) }
        return section
    }

    func healthConcerns() -> WrittenSection {
        var section = WrittenSection(
            WrittenSection.Kind(
                root: "2.16.840.1.113883.10.20.22.2.58",
                release: "2015-08-01",
                code: "75310-3",
                display: "Health concerns document",
                title: "Health concerns",
                sentence: "",
                isRequired: false
            ),
            prefix: "concern",
            headers: Self.problemHeaders
        )
        for fact in facts(Condition.self) where isWritten(fact) {
            if categories(fact.resource).contains("health-concern") { add(fact, to: &section) }
        }
        return section
    }

    static let problemHeaders = ["Problem", "Status", "Since", "Until"]

    private func isWritten(_ fact: Fact<Condition>) -> Bool { !isMistake(fact.resource.verificationStatus) }

    func categories(_ condition: Condition) -> Set<String> {
        Set(condition.category.flatMap(\.coding).compactMap(\.code))
    }

    private func isPast(_ condition: Condition) -> Bool {
        let isOver = ["resolved", "inactive", "remission"].contains(Self.firstCode(condition.clinicalStatus) ?? "")
        return isOver && categories(condition).isDisjoint(with: Self.placed)
    }

    private static let placed: Set<String> = ["problem-list-item", "encounter-diagnosis", "health-concern"]

    private func add(_ fact: Fact<Condition>, to section: inout WrittenSection) {
        let cell = addProblemRow(fact.resource, to: &section)
        section.add(concern(fact, cell: cell, in: &section))
    }

    /// A row of a table of problems.
    ///
    /// - Returns: The id of the cell that names the problem.
    func addProblemRow(_ condition: Condition, to section: inout WrittenSection) -> String {
        let cell = section.narrative.nextID()
        let status = Self.isRefuted(condition.verificationStatus) ? "refuted" : shown(condition.clinicalStatus)
        section.narrative.addRow([
            (shown(condition.code), cell), (status, nil), (shown(condition.onset), nil),
            (shown(condition.abatement), nil),
        ])
        return cell
    }

    private func concern(_ fact: Fact<Condition>, cell: String, in section: inout WrittenSection) -> StatementMarkup {
        var act = StatementMarkup("act", classCode: "ACT")
        act.templates = [("2.16.840.1.113883.10.20.22.4.3", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.3", nil)]
        // On no list of the record: decision 0010.
        let isListed = !categories(fact.resource).isDisjoint(with: Self.placed)
        act.ids = [
            isListed
                ? Markup("id", ["root": DerivedRoot.of("concern/\(fact.id)")]) : Markup("id", ["nullFlavor": "NA"])
        ]
        act.code = Markup("code", ["code": "CONC", "codeSystem": "2.16.840.1.113883.5.6"])
        let status = Self.firstCode(fact.resource.clinicalStatus) ?? "active"
        act.status = tables.spelling(of: status, by: .cdaConditionActStatus) ?? "completed"
        act.times = [interval(fact.resource.recordedDate, nil)]
        addProblem(fact, cell: cell, to: &act, in: &section)
        return act
    }

    /// The problem, said again under the same id for each further kind that it is said to be of.
    func addProblem(
        _ fact: Fact<Condition>,
        cell: String,
        to act: inout StatementMarkup,
        in section: inout WrittenSection
    ) {
        let own = fact.resource.category.filter { Self.placed.isDisjoint(with: $0.coding.compactMap(\.code)) }
        for kind in own.isEmpty ? [nil] : own.map(Optional.some) {
            act.relate(problem(fact, kind, cell: cell, in: &section), "SUBJ")
        }
    }

    private func problem(
        _ fact: Fact<Condition>,
        _ kind: CodeableConcept?,
        cell: String,
        in section: inout WrittenSection
    ) -> StatementMarkup {
        let condition = fact.resource
        var observation = StatementMarkup("observation", classCode: "OBS")
        observation.templates = [
            ("2.16.840.1.113883.10.20.22.4.4", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.4", nil),
        ]
        observation.ids = ids(condition.identifier, of: fact.id)
        observation.code = problemKind(kind)
        observation.status = "completed"
        observation.times = [interval(start(condition.onset), end(condition))]
        observation.authors = authors(of: fact.id, recorder: condition.recorder, recorded: condition.recordedDate)
        observation.informants = informants(of: fact.id, sources: fact.sources, asserter: condition.asserter)
        let codes = condition.code?.coding.compactMap(\.code) ?? []
        if codes.contains(where: { tables.spelling(of: $0, by: .cdaNoneKnownProblem) != nil }) {
            observation.isNegated = true
            // The name of the code would be read as words of the problem.
            observation.details = [Self.fixedValue("55607006", Self.snomed, nil)]
        } else {
            observation.isNegated = Self.isRefuted(condition.verificationStatus)
            observation.text = words(condition.code).map { text($0, cell: cell) }
            observation.details = [code(condition.code, "value", type: "CD", cell: cell)]
            observation.details += condition.bodySite.map { code($0, "targetSiteCode") }
        }
        addParts(of: condition, to: &observation)
        addNotes(condition.note, to: &observation, in: &section)
        return observation
    }

    /// The kind of problem where a category says more than the section does.
    private func problemKind(_ own: CodeableConcept?) -> Markup {
        let loinc = Markup(
            "translation",
            ["code": "75326-9", "codeSystem": Self.loinc, "displayName": "Problem"]
        )
        guard let own else {
            var problem = Self.fixed("55607006", Self.snomed, "Problem")
            problem.append(loinc)
            return problem
        }
        return code(own)
    }

    private func end(_ condition: Condition) -> Primitive? {
        switch condition.abatement {
        case .dateTime(let time), .instant(let time): time
        case .period(let period): period.end
        case .none: nil
        default: Primitive(absent: "unknown")
        }
    }

    private func addParts(of condition: Condition, to observation: inout StatementMarkup) {
        for link in condition.evidence.flatMap(\.detail).compactMap(entryReference) { observation.relate(link, "SPRT") }
        if let severity = condition.severity {
            let name = Markup("code", ["code": "SEV", "codeSystem": Self.actCode])
            let grade = part(
                ("2.16.840.1.113883.10.20.22.4.8", "2014-06-09"),
                name,
                code(severity, "value", type: "CD")
            )
            observation.relate(grade, "SUBJ", isInverted: true)
        }
        if let status = Self.firstCode(condition.clinicalStatus),
            let code = tables.spelling(of: status, by: .cdaConditionClinical)
        {
            let value = Self.fixedValue(code, Self.snomed, shown(condition.clinicalStatus))
            let name = Self.fixed("33999-4", Self.loinc, "Status")
            observation.relate(part(("2.16.840.1.113883.10.20.22.4.6", "2019-06-20"), name, value), "REFR")
        }
        if let certainty = Self.firstCode(condition.verificationStatus),
            let code = tables.spelling(of: certainty, by: .cdaConditionVerification)
        {
            var sure = StatementMarkup("observation", classCode: "OBS")
            sure.code = Self.assertion
            sure.status = "completed"
            sure.details = [Self.fixedValue(code, Self.snomed, shown(condition.verificationStatus))]
            observation.relate(sure, "REFR")
        }
        addTimes(of: condition, to: &observation)
    }

    /// The age at onset, and when the diagnosis was made.
    private func addTimes(of condition: Condition, to observation: inout StatementMarkup) {
        if case .age(let age) = condition.onset, let amount = amount(age, "value", type: "PQ") {
            let name = Self.fixed("445518008", Self.snomed, "Age at onset")
            observation.relate(part(("2.16.840.1.113883.10.20.22.4.31", nil), name, amount), "SUBJ", isInverted: true)
        }
        let asserted = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate"
        if case .dateTime(let time) = condition.extensions[asserted]?.value {
            var diagnosed = StatementMarkup("act", classCode: "ACT")
            diagnosed.templates = [("2.16.840.1.113883.10.20.22.4.502", "2022-06-01")]
            diagnosed.code = Self.fixed("77975-1", Self.loinc, "Earliest date of diagnosis")
            diagnosed.status = "completed"
            diagnosed.times = [point(time, "effectiveTime")]
            observation.relate(diagnosed, "COMP")
        }
    }
}
