package import JSONTree

/// A request for supplies.
///
/// Source: <https://hl7.org/fhir/R4/supplyrequest.html>
package struct SupplyRequest: FHIRResource {
    package static let kind = "SupplyRequest"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `draft`, `active`, `suspended` and more.
    package var status: Primitive?
    package var category: CodeableConcept?
    /// `routine`, `urgent`, `asap` or `stat`.
    package var priority: String?
    package var item: CodeOrReference
    package var quantity: Quantity
    package var occurrence: EventTime?
    /// When it was asked for.
    package var authoredOn: Primitive?
    package var requester: Reference?
    package var supplier: [Reference] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var deliverFrom: Reference?
    package var deliverTo: Reference?
}

extension SupplyRequest {
    package init(id: String? = nil, item: CodeOrReference, quantity: Quantity) {
        self.init(frame: ResourceFrame(id: id), item: item, quantity: quantity)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status")
        category = json.element("category")
        priority = json.text("priority")
        item = CodeOrReference(json, "itemCodeableConcept", "itemReference") ?? .concept(CodeableConcept())
        quantity = json.element("quantity") ?? Quantity()
        occurrence = EventTime(json, as: .occurrence)
        authoredOn = json.primitive("authoredOn")
        requester = json.element("requester")
        supplier = json.list("supplier")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        deliverFrom = json.element("deliverFrom")
        deliverTo = json.element("deliverTo")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("category", category)
        json.member("priority", priority)
        item.write(into: &json, "itemCodeableConcept", "itemReference")
        json.member("quantity", quantity)
        occurrence?.write(into: &json, as: .occurrence)
        json.member("authoredOn", authoredOn)
        json.member("requester", requester)
        json.member("supplier", supplier)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("deliverFrom", deliverFrom)
        json.member("deliverTo", deliverTo)
        json.endObject()
    }
}
