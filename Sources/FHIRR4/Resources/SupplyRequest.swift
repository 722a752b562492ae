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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("category", category)
            $0.member("priority", priority)
            item.write(into: &$0, "itemCodeableConcept", "itemReference")
            $0.member("quantity", quantity)
            occurrence?.write(into: &$0, as: .occurrence)
            $0.member("authoredOn", authoredOn)
            $0.member("requester", requester)
            $0.member("supplier", supplier)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("deliverFrom", deliverFrom)
            $0.member("deliverTo", deliverTo)
        }
    }
}
