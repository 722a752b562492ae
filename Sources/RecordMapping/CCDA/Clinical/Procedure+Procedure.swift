import CCDA
import FHIRR4
import Findings
import MappingTables

/// What was done to or for the patient; rules A7, A8 and B60 to B62.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-procedures.html>
extension CCDAMapping {
    /// A procedure done, not done or under way; one that is only intended is an order.
    func procedure(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if statement.kind == .observation { return observation(statement, scope) }
        guard isEvent(statement) else { return order(statement, scope) }
        if let none = noProcedure(statement, scope) { return none }
        guard !isVoid(statement) || statement.effectiveTime.map(isUnread) == true else { return [] }
        if Self.isCollection(statement), statement.template == nil || statement.template == .procedure,
            scope.concern?.kind == .organizer
        {
            return []
        }
        var procedure = Procedure(status: procedureStatus(statement), subject: patient)
        procedure.identifier = identifiers(statement.ids)
        procedure.code = requiredCode(statement)
        procedure.performed = eventTime(statement.effectiveTime) ?? .dateTime(Primitive(absent: "unknown"))
        procedure.encounter = visit(of: procedure.performed, in: scope)
        procedure.bodySite = concepts(statement.targetSites + statement.approachSites)
        setParticipants(of: &procedure, statement, scope)
        setReasons(of: &procedure, statement)
        setDetails(of: &procedure, statement)
        let reference = file(procedure, of: statement, in: scope, unite: Procedure.unite)
        link(reasonIDs(statement), ["Condition", "Observation"]) { [unowned self] reasons in
            register.update(reference) { (known: inout Procedure) in known.reasonReference.unite(reasons) }
        }
        tieEntries(statement, to: reference)
        return [reference] + parts(of: statement, belongingTo: reference, scope)
    }

    private func procedureStatus(_ statement: ClinicalStatement) -> Primitive {
        let status = status(statement, by: .cdaProcedureActStatus)
        return statement.isNegated && status.value != "entered-in-error" ? "not-done" : status
    }

    private func setDetails(of procedure: inout Procedure, _ statement: ClinicalStatement) {
        procedure.note = remarks(of: statement, besides: [procedure.code]) + instructions(statement)
        for method in concepts(statement.methods) {
            let url = "http://hl7.org/fhir/StructureDefinition/procedure-method"
            procedure.extensions.append(Extension(url, .concept(method)))
        }
        if let priority = concept(statement.priority) {
            procedure.extensions.append(Extension("urn:chartway:priority", .concept(priority)))
        }
        for value in statement.values {
            guard let value = self.value(value), let words = Self.words(value) else { continue }
            procedure.note.append(note("Result", words))
        }
        for specimen in specimens(statement) { procedure.extensions.append(Self.related(specimen)) }
    }

    /// Observations become part of the procedure; complications and all else are tied to it.
    private func parts(
        of statement: ClinicalStatement,
        belongingTo procedure: Reference,
        _ scope: EntryScope
    ) -> [Reference] {
        let parts = others(of: statement, in: scope).filter { $0 != procedure }
        for part in parts where part.kind == "Observation" {
            register.update(part) { (known: inout Observation) in known.partOf.unite([procedure]) }
        }
        for part in parts where part.kind == "Procedure" {
            register.update(part) { (known: inout Procedure) in known.partOf.unite([procedure]) }
        }
        let rest = parts.filter { $0.kind != "Observation" && $0.kind != "Procedure" }
        tie(rest, to: procedure)
        return parts
    }

    /// "No procedures": a negated statement of procedure as such.
    private func noProcedure(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference]? {
        guard statement.isNegated else { return nil }
        let known = lookUp(statement.code, .cdaNoneKnownProcedure)
        guard let none = known ?? (isVoid(statement.code) ? lookUp("71388002", .cdaNoneKnownProcedure) : nil) else {
            return nil
        }
        var procedure = Procedure(status: "not-done", subject: patient)
        procedure.identifier = identifiers(statement.ids)
        procedure.code = CodeableConcept(coding: Self.concept(none).coding, text: none.display)
        procedure.performed = eventTime(statement.effectiveTime) ?? .dateTime(Primitive(absent: "unknown"))
        procedure.note = remarks(of: statement, besides: [])
        let reference = file(procedure, of: statement, in: scope)
        if let text = reference.reference { noneKnown.insert(text) }
        return [reference]
    }
}

extension Procedure {
    /// The same procedure in two sections.
    static func unite(_ known: inout Procedure, _ new: Procedure) -> Bool {
        guard known.code?.coding == new.code?.coding, known.status == new.status, known.performed == new.performed
        else { return false }
        known.identifier.unite(new.identifier)
        known.note.unite(new.note)
        known.performer.unite(new.performer)
        known.bodySite.unite(new.bodySite)
        known.focalDevice.unite(new.focalDevice)
        known.reasonCode.unite(new.reasonCode)
        known.extensions.unite(new.extensions)
        known.location = known.location ?? new.location
        known.encounter = known.encounter ?? new.encounter
        return true
    }
}
