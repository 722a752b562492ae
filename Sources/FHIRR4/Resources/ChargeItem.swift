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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("definitionUri", definitionUri)
        json.member("definitionCanonical", definitionCanonical)
        json.member("status", status)
        json.member("partOf", partOf)
        json.member("code", code)
        json.member("subject", subject)
        json.member("context", context)
        occurrence?.write(into: &json, as: .occurrence)
        json.member("performer", performer)
        json.member("performingOrganization", performingOrganization)
        json.member("requestingOrganization", requestingOrganization)
        json.member("costCenter", costCenter)
        json.member("quantity", quantity)
        json.member("bodysite", bodysite)
        json.member("factorOverride", number: factorOverride)
        json.member("priceOverride", priceOverride)
        json.member("overrideReason", overrideReason)
        json.member("enterer", enterer)
        json.member("enteredDate", enteredDate)
        json.member("reason", reason)
        json.member("service", service)
        product?.write(into: &json, "productCodeableConcept", "productReference")
        json.member("account", account)
        json.member("note", note)
        json.member("supportingInformation", supportingInformation)
        json.endObject()
    }
}
