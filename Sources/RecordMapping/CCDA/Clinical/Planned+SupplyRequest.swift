import CCDA
import FHIRR4
import Findings
import MappingTables

/// Products to be supplied; rule B74.
///
/// Source: <https://hl7.org/fhir/R4/supplyrequest.html>
extension CCDAMapping {
    /// A supply of a product with an amount; of a medication a prescription; else a service.
    func supply(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if isEvent(statement) || statement.template == .deviceUse { return suppliedDevice(statement, scope) }
        guard let amount = quantity(statement.quantity) else { return order(statement, scope) }
        let device = participatingDevices(statement).first
        let item = product(statement).map(CodeOrReference.concept) ?? device.map(CodeOrReference.reference)
        guard let item else { return order(statement, scope) }
        var request = SupplyRequest(item: item, quantity: amount)
        request.status = supplyStatus(statement)
        request.identifier = identifiers(statement.ids)
        request.category = concept(statement.code)
        request.occurrence = eventTime(statement.effectiveTime)
        let authorship = authorship(of: statement, in: scope)
        request.authoredOn = authorship.first
        request.requester = authorship.latest?.requester
        request.supplier = performers(statement).filter { $0.kind == "Organization" }
        request.reasonCode = indications(statement)
        let notes = remarks(of: statement, besides: [request.category]) + instructions(statement)
        let url = "http://hl7.org/fhir/StructureDefinition/note"
        request.extensions += notes.map { Extension(url, .annotation($0)) }
        if case .concept = item, let device { request.extensions.append(Self.related(device)) }
        let reference = file(request, of: statement, in: scope)
        tie(others(of: statement, in: scope), to: reference)
        return [reference]
    }

    /// What is supplied, in a code or in words.
    private func product(_ statement: ClinicalStatement) -> CodeableConcept? {
        guard let product = statement.product else { return nil }
        let name = plainName(product.names)
        let code = concept(product.code) ?? name.map { CodeableConcept(text: $0) }
        keepAsStructure(product)
        return code
    }

    private func supplyStatus(_ statement: ClinicalStatement) -> Primitive {
        if statement.isNegated { return "cancelled" }
        return switch status(statement, by: .cdaRequestActStatus).value {
        case "active": "active"
        case "completed": "completed"
        case "revoked": "cancelled"
        case "on-hold": "suspended"
        case "entered-in-error": "entered-in-error"
        default: "unknown"
        }
    }
}
