package import JSONTree

/// An insurance or another promise to pay for care.
///
/// Source: <https://hl7.org/fhir/R4/coverage.html>
package struct Coverage: FHIRResource {
    package static let kind = "Coverage"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `active`, `cancelled`, `draft` or `entered-in-error`.
    package var status: Primitive
    package var type: CodeableConcept?
    package var policyHolder: Reference?
    package var subscriber: Reference?
    package var subscriberId: String?
    package var beneficiary: Reference
    package var dependent: String?
    package var relationship: CodeableConcept?
    package var period: Period?
    package var payor: [Reference] = []
    package var `class`: [Class] = []
    /// 1 pays first.
    package var order: Int?
    package var network: String?
    package var subrogation: Bool?
    package var contract: [Reference] = []
}

extension Coverage {
    package init(id: String? = nil, status: Primitive, beneficiary: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, beneficiary: beneficiary)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        type = json.element("type")
        policyHolder = json.element("policyHolder")
        subscriber = json.element("subscriber")
        subscriberId = json.text("subscriberId")
        beneficiary = json.element("beneficiary") ?? Reference()
        dependent = json.text("dependent")
        relationship = json.element("relationship")
        period = json.element("period")
        payor = json.list("payor")
        `class` = json.list("class")
        order = json.integer("order")
        network = json.text("network")
        subrogation = json.flag("subrogation")
        contract = json.list("contract")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("type", type)
        json.member("policyHolder", policyHolder)
        json.member("subscriber", subscriber)
        json.member("subscriberId", subscriberId)
        json.member("beneficiary", beneficiary)
        json.member("dependent", dependent)
        json.member("relationship", relationship)
        json.member("period", period)
        json.member("payor", payor)
        json.member("class", `class`)
        json.member("order", integer: order)
        json.member("network", network)
        json.member("subrogation", boolean: subrogation)
        json.member("contract", contract)
        json.endObject()
    }
}
