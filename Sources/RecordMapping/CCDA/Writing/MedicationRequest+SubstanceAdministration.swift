import CCDA
import FHIRR4
import MappingTables

/// The section of medications: what was ordered and what is taken; rules B30 to B38 backwards.
///
/// Source: C-CDA R2.1, Medications Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func medications() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.1.1",
            release: "2014-06-09",
            code: "10160-0",
            display: "History of medication use",
            title: "Medications",
            sentence: "The record holds no information about medications.",
            isRequired: true
        )
        let headers = ["Medication", "Instructions", "Status", "When"]
        var section = WrittenSection(kind, prefix: "medication", headers: headers)
        for fact in facts(MedicationRequest.self) where fact.resource.status.value != "entered-in-error" {
            add(fact, to: &section)
        }
        for fact in facts(MedicationStatement.self) where fact.resource.status.value != "entered-in-error" {
            add(fact, to: &section)
        }
        return section
    }

    private func add(_ fact: Fact<MedicationRequest>, to section: inout WrittenSection) {
        let request = fact.resource
        let status = request.doNotPerform == true ? "not to be taken" : request.status.value
        let cells = addRow(request.medication, request.dosageInstruction, status, to: &section)
        var statement = administration(request.medication, request.dosageInstruction, cells)
        let isReported = if case .boolean(true) = request.reported { true } else { false }
        statement.moodCode = isReported ? "EVN" : "INT"
        statement.isNegated = request.doNotPerform == true
        statement.ids = ids(request.identifier, of: fact.id)
        addStatus(request.status.value, .cdaMedicationActStatus, to: &statement)
        statement.authors = authors(of: fact.id, recorder: request.requester, recorded: request.authoredOn)
        statement.informants = informants(of: fact.id, sources: fact.sources)
        if let who = request.performer { statement.performers = [performer(who)] }
        addReasons(request.reasonCode, request.reasonReference, to: &statement)
        if request.intent != "plan", request.intent != "proposal" {
            addSupply(of: request, id: fact.id, to: &statement)
        }
        addNotes(request.note, to: &statement, in: &section)
        section.add(statement)
    }

    private func add(_ fact: Fact<MedicationStatement>, to section: inout WrittenSection) {
        let taken = fact.resource
        let cells = addRow(taken.medication, taken.dosage, taken.status.value, to: &section)
        var statement = administration(taken.medication, taken.dosage, cells)
        statement.ids = ids(taken.identifier, of: fact.id)
        statement.isNegated = taken.status.value == "not-taken"
        addStatus(statement.isNegated ? "completed" : taken.status.value, .cdaMedicationStatementStatus, to: &statement)
        if let effective = taken.effective, !hasBounds(taken.dosage) {
            statement.times.removeAll { $0.attributes.contains { $0.name == "nullFlavor" } }
            statement.times.insert(typed(effective), at: 0)
        }
        statement.authors = authors(of: fact.id, recorder: taken.informationSource, recorded: taken.dateAsserted)
        statement.informants = informants(of: fact.id, sources: fact.sources)
        addReasons(taken.reasonCode, taken.reasonReference, to: &statement)
        addNotes(taken.note, to: &statement, in: &section)
        if isNoneKnown(taken.medication) {
            statement.isNegated = true
            statement.product = consumable(Markup("code", ["nullFlavor": "NI"]), nil)
        }
        section.add(statement)
    }

    private func isNoneKnown(_ medication: CodeOrReference) -> Bool {
        guard case .concept(let concept) = medication else { return false }
        return concept.coding.compactMap(\.code).contains {
            tables.spelling(of: $0, by: .cdaNoneKnownMedication) != nil
        }
    }

    private func hasBounds(_ dosages: [Dosage]) -> Bool {
        dosages.contains { $0.timing?.repeat?.bounds != nil || $0.timing?.event.isEmpty == false }
    }

    private func typed(_ time: EventTime) -> Markup {
        switch time {
        case .period(let period): interval(period.start, period.end, type: "IVL_TS")
        default: self.time(time)
        }
    }

    /// Ids of the cells for the product and the instructions.
    private func addRow(
        _ medication: CodeOrReference,
        _ dosages: [Dosage],
        _ status: String?,
        to section: inout WrittenSection
    ) -> (product: String, sig: String) {
        let cells = (section.narrative.nextID(), section.narrative.nextID())
        let bounds: Period? = dosages.lazy.compactMap { dosage in
            if case .period(let period) = dosage.timing?.repeat?.bounds { period } else { nil }
        }
        .first
        section.narrative.addRow([
            (shown(product(medication).code), cells.0), (dosages.first?.text, cells.1), (status, nil),
            (bounds.flatMap { shown(EventTime.period($0)) }, nil),
        ])
        return cells
    }

    /// The act status, and a status observation where the act has no word for it.
    private func addStatus(_ status: String?, _ table: TableName, to statement: inout StatementMarkup) {
        statement.status = status.flatMap { tables.spelling(of: $0, by: table) }
        let known = status.flatMap { tables.spelling(of: $0, by: .cdaMedicationStatusObservation) }
        guard let status, let known else { return }
        let value = Self.fixedValue(known, Self.snomed, status)
        let name = Self.fixed("33999-4", Self.loinc, "Status")
        statement.relate(part(("2.16.840.1.113883.10.20.1.47", nil), name, value), "REFR")
    }

    /// What the pharmacy is asked for; it also says that this is an order (rules B30 and B37).
    private func addSupply(of request: MedicationRequest, id: String, to statement: inout StatementMarkup) {
        let asked = request.dispenseRequest
        var supply = StatementMarkup("supply", classCode: "SPLY")
        supply.moodCode = "INT"
        supply.templates = [("2.16.840.1.113883.10.20.22.4.17", "2014-06-09")]
        supply.ids = ids(Self.partIDs(asked?.extensions ?? []))
        supply.status = "completed"
        if let period = asked?.validityPeriod {
            supply.times = [interval(period.start, period.end, type: "IVL_TS")]
        }
        if let repeats = asked?.numberOfRepeatsAllowed {
            supply.details.append(Markup("repeatNumber", ["value": String(repeats + 1)]))
        }
        if let amount = asked?.quantity.flatMap({ amount($0, "quantity") }) { supply.details.append(amount) }
        if let house = asked?.performer { supply.performers = [performer(house)] }
        statement.relate(supply, "REFR")
    }
}
