import CCDA
import FHIRR4
import Findings
import MappingTables

/// Vaccinations given and not given; rules A7, A8 and B40 to B43.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-immunizations.html>
extension CCDAMapping {
    /// One vaccination; one that is planned is an order for a medication.
    func immunization(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(statement) else { return medication(statement, scope) }
        let product = statement.product
        if statement.isNegated, isVoid(product?.code), product.flatMap({ plainName($0.names) }) == nil {
            return noImmunization(statement, scope)
        }
        var immunization = Immunization(
            status: immunizationStatus(statement),
            vaccineCode: vaccine(statement),
            patient: patient,
            occurrence: .dateTime(point(statement.effectiveTime) ?? Primitive(absent: "unknown"))
        )
        immunization.identifier = identifiers(statement.ids)
        setProduct(of: &immunization, statement)
        setParticipants(of: &immunization, statement, scope)
        setDoseNumber(of: &immunization, statement)
        setReasons(of: &immunization, statement)
        immunization.note += remarks(of: statement, besides: [immunization.vaccineCode]) + instructions(statement)
        closeImmunization(statement)
        let reference = file(immunization, of: statement, in: scope)
        let reactions = reactions(to: reference, statement, scope)
        tieEntries(statement, to: reference)
        tie(others(of: statement, in: scope), to: reference)
        return [reference] + reactions
    }

    /// Guides before C-CDA gave vaccinations the ids of medications too.
    func substance(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        statement.conforms(to: .immunization) || scope.loinc == "11369-6"
            ? immunization(statement, scope) : medication(statement, scope)
    }

    /// Done only if the source says so; rule B41.
    private func immunizationStatus(_ statement: ClinicalStatement) -> Primitive {
        let status = status(statement, by: .cdaImmunizationActStatus)
        if statement.isNegated, status.value != "entered-in-error" { return "not-done" }
        if status.value == "unknown" {
            ledger.note(.note, .statusAssumed, at: anchor(of: statement))
            return Primitive(absent: "unknown")
        }
        return status
    }

    private func vaccine(_ statement: ClinicalStatement) -> CodeableConcept {
        let product = statement.product
        let name = product.flatMap { plainName($0.names) }
        guard var code = concept(product?.code) else {
            return concept(required: product?.code, text: name ?? words(statement.text))
        }
        if code.text == nil { code.text = name ?? words(statement.text) }
        return code
    }

    private func setProduct(of immunization: inout Immunization, _ statement: ClinicalStatement) {
        guard let product = statement.product else { return }
        immunization.identifier.unite(identifiers(product.ids))
        immunization.lotNumber = words(product.lotNumber)
        immunization.expirationDate = date(product.expirationTime)
        immunization.manufacturer = organization(product.manufacturer)
        immunization.route = concept(statement.route)
        immunization.site = Self.merged(concepts(statement.approachSites))
        immunization.doseQuantity = quantity(statement.dose?.point)
        if let name = plainName(product.names), name != immunization.vaccineCode.text {
            immunization.note.append(note("Product", name))
        }
        if let form = concept(statement.administrationUnit)?.text { immunization.note.append(note("Form", form)) }
        if let end = dateTime(statement.effectiveTime?.high)?.value, end != occurrence(of: immunization) {
            immunization.note.append(note("Until", end))
        }
    }

    private func occurrence(of immunization: Immunization) -> String? {
        if case .dateTime(let time) = immunization.occurrence { time.value } else { nil }
    }

    private func setParticipants(
        of immunization: inout Immunization,
        _ statement: ClinicalStatement,
        _ scope: EntryScope
    ) {
        let system = "http://terminology.hl7.org/CodeSystem/v2-0443"
        let function = CodeableConcept(
            coding: [Coding(system: system, code: "AP", display: "Administering Provider")]
        )
        immunization.encounter = visit(of: immunization.occurrence, in: scope)
        immunization.performer = performers(statement).filter { Self.givers.contains($0.kind) }.map {
            Immunization.Performer(function: function, actor: $0)
        }
        immunization.location = places(statement).first
        immunization.recorded = authorship(of: statement, in: scope).first.flatMap { $0.value == nil ? nil : $0 }
        for participant in statement.participants where isUnread(participant) {
            _ = period(participant.time)
            guard let who = actor(participant)?.performer, Self.givers.contains(who.kind) else { continue }
            immunization.performer.unite([Immunization.Performer(actor: who)])
        }
    }

    private static let givers: Set<String> = ["Practitioner", "PractitionerRole", "Organization"]

    private func closeImmunization(_ statement: ClinicalStatement) {
        if let code = statement.code, isVoid(code) { keepAsStructure(code) }
    }

    /// "No immunizations": nothing tells which was not given.
    private func noImmunization(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        let flavor = statement.product?.code?.nullFlavor.unrecorded ?? "NI"
        guard let none = lookUp(flavor, .cdaNoneKnownImmunization) ?? lookUp("NI", .cdaNoneKnownImmunization) else {
            return []
        }
        var immunization = Immunization(
            status: "not-done",
            vaccineCode: CodeableConcept(coding: Self.concept(none).coding, text: none.display),
            patient: patient,
            occurrence: .dateTime(point(statement.effectiveTime) ?? Primitive(absent: "unknown"))
        )
        immunization.identifier = identifiers(statement.ids)
        setReasons(of: &immunization, statement)
        immunization.note = remarks(of: statement, besides: [])
        let reference = file(immunization, of: statement, in: scope)
        if let text = reference.reference { noneKnown.insert(text) }
        return [reference]
    }
}
