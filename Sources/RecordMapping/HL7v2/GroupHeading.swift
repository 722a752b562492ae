import FHIRR4
import Findings
import HL7v2

/// An OBR that only heads observations of no report: what it names is a category of observations, and it has no number.
///
/// Chartway writes such groups, since v2 has no observation without an OBR outside of ADT; no order or report is made
/// of one.
struct GroupHeading {
    /// What the observations are of; `nil`: of no category.
    let category: CodeableConcept?
    /// When all of them were given out.
    let issued: Primitive?

    static let system = "http://terminology.hl7.org/CodeSystem/observation-category"

    init?(_ obr: OBR?, _ orc: ORC?, _ numbers: OrderNumbers, _ context: MessageContext) {
        guard let obr, orc == nil, numbers.all.isEmpty, obr.status.isEmpty,
            context.branch(obr.code.system) == Self.system
        else { return nil }
        _ = context.branch(obr.setID)
        let found = context.concept(obr.code)
        category = found?.coding.isEmpty == false ? found.map { CodeableConcept(coding: $0.coding) } : nil
        issued = context.instant(obr.reported)
        for field in [4, 7, 8] { context.ledger.markUnread(obr.segment[field].leaves, .structural) }
    }
}
