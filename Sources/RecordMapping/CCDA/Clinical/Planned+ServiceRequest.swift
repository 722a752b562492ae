import CCDA
import FHIRR4
import Findings
import MappingTables

/// What is ordered, planned or proposed; rule B74.
///
/// Source: C-CDA R2.1, plan of treatment, <https://hl7.org/cda/us/ccda/StructureDefinition-PlanofTreatmentSection.html>
extension CCDAMapping {
    /// Whether a statement tells of something that happened.
    func isEvent(_ statement: ClinicalStatement) -> Bool { statement.moodCode.isEmpty || statement.isMood("EVN") }

    /// An order by its class: visits become appointments, products supplies, aims goals.
    func order(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if statement.isMood("GOL") { return goal(statement, scope) }
        if statement.isMood("DEF") { return [] }
        if statement.kind == .encounter { return appointment(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        guard !isVoid(statement) else { return [] }
        return [serviceRequest(statement, scope)]
    }

    /// An act or a procedure that is planned, or that was done after all.
    func plannedAct(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        isEvent(statement) ? procedure(statement, scope) : order(statement, scope)
    }

    /// Whatever class of statement a guide uses for what is planned.
    func planned(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        statement.kind == .observation ? observation(statement, scope) : plannedAct(statement, scope)
    }

    /// An order for somebody to do something.
    func serviceRequest(
        _ statement: ClinicalStatement,
        _ scope: EntryScope,
        category: [CodeableConcept] = []
    ) -> Reference {
        var request = ServiceRequest(
            status: status(statement, by: .cdaRequestActStatus),
            intent: requestIntent(statement),
            subject: patient
        )
        request.identifier = identifiers(statement.ids)
        request.category = category
        request.code = requiredCode(statement)
        if statement.isNegated { request.doNotPerform = true }
        setOccurrence(of: &request, statement)
        let authorship = authorship(of: statement, in: scope)
        request.requester = authorship.latest?.requester
        request.authoredOn = authorship.first
        request.encounter = visit(of: request.authoredOn.map(EventTime.dateTime), in: scope)
        request.performer = performers(statement)
        request.locationReference = places(statement)
        request.reasonCode = indications(statement)
        request.bodySite = concepts(statement.targetSites + statement.approachSites)
        request.specimen = specimens(statement)
        setDetails(of: &request, statement)
        let reference = file(request, of: statement, in: scope)
        link(reasonIDs(statement), ["Condition", "Observation", "DiagnosticReport", "DocumentReference"]) {
            [unowned self] reasons in
            register.update(reference) { (known: inout ServiceRequest) in known.reasonReference.unite(reasons) }
        }
        linkEntries(statement) { [unowned self] found in
            register.update(reference) { (known: inout ServiceRequest) in known.supportingInfo.unite(found) }
        }
        let parts = others(of: statement, in: scope).filter { $0 != reference }
        register.update(reference) { (known: inout ServiceRequest) in known.supportingInfo.unite(parts) }
        return reference
    }

    /// How binding it is, by its mood.
    private func requestIntent(_ statement: ClinicalStatement) -> String {
        branch(statement.moodCode).flatMap { lookUp($0, .cdaRequestIntent)?.code } ?? "plan"
    }

    /// When it is to happen; a rhythm is told in words.
    private func setOccurrence(of request: inout ServiceRequest, _ statement: ClinicalStatement) {
        for time in statement.effectiveTimes {
            if time.kind == .interval, request.occurrence == nil {
                request.occurrence = eventTime(time.interval)
            } else if let period = time.period.flatMap({ quantity($0.point) }) {
                let words = [period.value, period.unit].compactMap { $0 }.joined(separator: " ")
                request.note.append(note("Every", words))
            }
        }
        for number in [statement.repeatNumber].compactMap({ $0 }) {
            if let count = quantity(number.point)?.value { request.note.append(note("Repeats", count)) }
        }
    }

    /// Values wanted, methods, methods of doing, instructions and devices.
    private func setDetails(of request: inout ServiceRequest, _ statement: ClinicalStatement) {
        request.orderDetail = concepts(statement.methods)
        for value in statement.values {
            guard let value = self.value(value) else { continue }
            if case .concept(let concept) = value, !concept.coding.isEmpty {
                request.orderDetail.append(concept)
            } else if case .quantity(let amount) = value, request.quantity == nil {
                request.quantity = .quantity(amount)
            } else if let words = Self.words(value) {
                request.note.append(note("Value", words))
            }
        }
        // A priority of another vocabulary than R4's is kept as it was sent.
        if let priority = concept(statement.priority) {
            request.extensions.append(Extension("urn:chartway:priority", .concept(priority)))
        }
        let told = instructions(statement).map(\.text)
        if !told.isEmpty { request.patientInstruction = told.joined(separator: "\n") }
        request.note += remarks(of: statement, besides: [request.code])
        request.supportingInfo += participatingDevices(statement)
        for participant in statement.participants where isUnread(participant) {
            _ = period(participant.time)
            guard let actor = actor(participant), let who = actor.performer ?? actor.location else { continue }
            request.supportingInfo.unite([who])
        }
    }
}
