import FHIRR4
import Findings
import HL7v2
import MappingTables

extension DiagnosticReport {
    /// What one OBR says of a report: rule C32.
    ///
    /// Source: v2-to-FHIR segment map OBR[DiagnosticReport],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-obr-to-diagnosticreport.html>
    init(_ obr: OBR, _ numbers: OrderNumbers, basedOn order: Reference?, _ context: MessageContext) {
        let code = context.concept(obr.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        let discriminator = code.coding.first?.code ?? code.text ?? ""
        self.init(
            id: context.id(of: DiagnosticReport.kind, numbers.fillerFirst, discriminator, from: obr.segment),
            status: DiagnosticReport.status(obr, context),
            code: code
        )
        identifier = numbers.all
        basedOn = order.map { [$0] } ?? []
        subject = context.subject
        encounter = context.encounter
        effective = context.eventTime(from: obr.observed, to: obr.observedEnd)
        issued = context.instant(obr.reported)
        if issued == nil, let time = context.time(obr.reported) {
            extensions.append(.time("urn:chartway:OBR-22", time))
        }
        if let section = context.text(obr.section) { category = [DiagnosticReport.section(section, obr, context)] }
        resultsInterpreter = [obr.interpreter].compactMap { context.person($0, at: obr.segment) }
        performer = (obr.assistants + obr.technicians).compactMap { context.person($0, at: obr.segment) }
        // Who typed it and who else gets it are not part of a report in R4.
        for person in obr.transcribers.compactMap({ context.person($0, at: obr.segment) }) {
            extensions.append(Extension("urn:chartway:transcriber", .reference(person)))
        }
        for person in context.practitioners(obr.copiesTo, at: obr.segment) {
            extensions.append(Extension("urn:chartway:copy-to", .reference(person)))
        }
    }

    private static func status(_ obr: OBR, _ context: MessageContext) -> Primitive {
        context.code(obr.status, by: .v2ReportStatus).map { Primitive($0) } ?? "unknown"
    }

    private static func section(_ code: String, _ obr: OBR, _ context: MessageContext) -> CodeableConcept {
        let table = TableName.v2ServiceSection
        if let found = context.site.translate(code, by: table) ?? context.tables.translate(code, by: table) {
            return CodeableConcept(coding: [Coding(found)])
        }
        context.ledger.note(.warning, unknown: obr.section, in: table.path)
        return CodeableConcept(text: code)
    }
}

extension MessageContext {
    /// A person of NDL, whose time and place are left to the ledger.
    func person(_ ndl: NDL, at segment: Segment) -> Reference? {
        let person = ndl.person
        guard !person.parts.isEmpty else { return nil }
        var identifiers: [Identifier] = []
        if let number = text(person.identifier) {
            let system = system(person.namespace, person.universalID, person.universalKind)
            identifiers = [Identifier(system: system, value: Primitive(number))]
            identifiers[0].assigner = assigner(
                (person.namespace, person.universalID, person.universalKind),
                unlike: system
            )
        }
        return practitioner(identifiers, HumanName(person, self), at: segment)
    }
}
