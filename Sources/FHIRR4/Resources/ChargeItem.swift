package import JSONTree

/// One position of a bill.
///
/// Source: <https://hl7.org/fhir/R4/chargeitem.html>
package struct ChargeItem: FHIRResource {
    package static let kind = "ChargeItem"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var definitionUri: [String] = []
    package var definitionCanonical: [String] = []
    /// `planned`, `billable`, `not-billable`, `aborted`, `billed`, `entered-in-error` or `unknown`.
    package var status: Primitive
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    package var code: CodeableConcept
    /// Whom it is about.
    package var subject: Reference
    package var context: Reference?
    package var occurrence: EventTime?
    package var performer: [Performer] = []
    package var performingOrganization: Reference?
    package var requestingOrganization: Reference?
    package var costCenter: Reference?
    package var quantity: Quantity?
    package var bodysite: [CodeableConcept] = []
    package var factorOverride: String?
    package var priceOverride: Money?
    package var overrideReason: String?
    package var enterer: Reference?
    package var enteredDate: Primitive?
    package var reason: [CodeableConcept] = []
    package var service: [Reference] = []
    package var product: CodeOrReference?
    package var account: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var supportingInformation: [Reference] = []
}

extension ChargeItem {
    package init(id: String? = nil, status: Primitive, code: CodeableConcept, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, code: code, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        definitionUri = json.texts("definitionUri")
        definitionCanonical = json.texts("definitionCanonical")
        status = json.primitive("status") ?? Primitive()
        partOf = json.list("partOf")
        code = json.element("code") ?? CodeableConcept()
        subject = json.element("subject") ?? Reference()
        context = json.element("context")
        occurrence = EventTime(json, as: .occurrence)
        performer = json.list("performer")
        performingOrganization = json.element("performingOrganization")
        requestingOrganization = json.element("requestingOrganization")
        costCenter = json.element("costCenter")
        quantity = json.element("quantity")
        bodysite = json.list("bodysite")
        factorOverride = json.number("factorOverride")
        priceOverride = json.element("priceOverride")
        overrideReason = json.text("overrideReason")
        enterer = json.element("enterer")
        enteredDate = json.primitive("enteredDate")
        reason = json.list("reason")
        service = json.list("service")
        product = CodeOrReference(json, "productCodeableConcept", "productReference")
        account = json.list("account")
        note = json.list("note")
        supportingInformation = json.list("supportingInformation")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("definitionUri", definitionUri)
            $0.member("definitionCanonical", definitionCanonical)
            $0.member("status", status)
            $0.member("partOf", partOf)
            $0.member("code", code)
            $0.member("subject", subject)
            $0.member("context", context)
            occurrence?.write(into: &$0, as: .occurrence)
            $0.member("performer", performer)
            $0.member("performingOrganization", performingOrganization)
            $0.member("requestingOrganization", requestingOrganization)
            $0.member("costCenter", costCenter)
            $0.member("quantity", quantity)
            $0.member("bodysite", bodysite)
            $0.member("factorOverride", number: factorOverride)
            $0.member("priceOverride", priceOverride)
            $0.member("overrideReason", overrideReason)
            $0.member("enterer", enterer)
            $0.member("enteredDate", enteredDate)
            $0.member("reason", reason)
            $0.member("service", service)
            product?.write(into: &$0, "productCodeableConcept", "productReference")
            $0.member("account", account)
            $0.member("note", note)
            $0.member("supportingInformation", supportingInformation)
        }
    }
}
